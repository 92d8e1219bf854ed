import { Pagination } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"

interface Props {
  current: number
  total: number
  perPage: number
  /** The address of the list without its page, such as "/vocabulaire/themes?vue=alphabet". */
  address: string
}

/** Links to the pages of a list whose page stands in `page=`. */
export function PagesOf({ current, total, perPage, address }: Props) {
  return (
    <Pagination
      label={m.vocabulary_pages()}
      current={current}
      total={Math.ceil(total / perPage)}
      hrefOf={(page) => `${address}${address.includes("?") ? "&" : "?"}page=${page}`}
      previousLabel={m.vocabulary_page_previous()}
      nextLabel={m.vocabulary_page_next()}
      pageLabel={(page) => m.vocabulary_page_number({ page })}
    />
  )
}
