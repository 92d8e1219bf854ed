import { ButtonLink, EmptyState, Result, ResultList } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { conceptAddress } from "./addresses.ts"
import { PagesOf } from "./pages-of.tsx"

interface Props {
  query: string
  page: number
  perPage: number
  total: number
  found: readonly { id: string; name: string; scheme: string; through: string | null }[]
}

/** The themes that bear the words typed; where there is none, what else to do. */
export function FoundConcepts({ query, page, perPage, total, found }: Props) {
  if (total === 0) {
    return (
      <EmptyState
        title={m.vocabulary_search_none_title()}
        actions={
          <ButtonLink tone="secondary" href={`${href("/catalogue")}?q=${encodeURIComponent(query)}`}>
            {m.vocabulary_search_catalogue({ query })}
          </ButtonLink>
        }
      >
        <p>{m.vocabulary_search_none_text()}</p>
      </EmptyState>
    )
  }
  return (
    <>
      <p role="status">
        {total === 1
          ? m.vocabulary_search_count_one()
          : m.vocabulary_search_count({ number: formatNumber(total, getLocale()) })}
      </p>
      <ResultList label={m.vocabulary_search_results()} start={(page - 1) * perPage + 1}>
        {found.map(({ id, name, scheme, through }) => (
          <Result
            key={id}
            title={name}
            href={conceptAddress(id)}
            kind={scheme}
            meta={through === null ? undefined : m.vocabulary_search_through({ label: through })}
          />
        ))}
      </ResultList>
      <PagesOf
        current={page}
        total={total}
        perPage={perPage}
        address={`${href("/vocabulaire")}?q=${encodeURIComponent(query)}`}
      />
    </>
  )
}
