import { Pagination } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"

export const perPage = 50

type Props = {
  current: number
  total: number
  /** The address of the list with its filters, without its page. */
  address: string
}

/** Links to the pages of a list whose page stands in `page=`. */
export function ListPages({ current, total, address }: Props) {
  return (
    <Pagination
      label={m.directory_pages()}
      current={current}
      total={Math.ceil(total / perPage)}
      hrefOf={(page) => `${address}&page=${page}`}
      previousLabel={m.directory_page_previous()}
      nextLabel={m.directory_page_next()}
      pageLabel={(page) => m.directory_page_number({ page })}
    />
  )
}
