import { ButtonLink, EmptyState } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import type { CatalogueSearch } from "../domain/catalogue-search.ts"
import { hasFilters, withoutFilters } from "../domain/catalogue-search.ts"
import { unknownAcronym } from "../domain/unknown-acronym.ts"
import { searchAddress } from "./catalogue-address.ts"

type Props = {
  search: CatalogueSearch
  /** The same search with one word less, where that finds something. */
  relaxed: readonly { query: string; without: string; count: number }[]
  /** Words of the search that no document has. */
  unknown: readonly string[]
  mayImport: boolean
}

/** What to do when nothing answers: an empty catalogue, too many choices, too many words. */
export function NothingFound({ search, relaxed, unknown, mayImport }: Props) {
  const filtered = hasFilters(search)
  if (search.query === "" && !filtered) {
    const action = (
      <ButtonLink href={href("/travail/catalogue/imports")}>{m.catalogue_search_empty_action()}</ButtonLink>
    )
    return (
      <EmptyState title={m.catalogue_search_empty_title()} actions={mayImport ? action : undefined}>
        <p>{m.catalogue_search_empty_text()}</p>
      </EmptyState>
    )
  }
  const acronym = unknownAcronym(search.query, unknown)
  const isOneWord = /^\S+$/.test(search.query.trim())
  function advice(): string {
    if (filtered) return m.catalogue_search_nothing_filters()
    return isOneWord ? m.catalogue_search_nothing_word() : m.catalogue_search_nothing_words()
  }
  return (
    <EmptyState
      title={m.catalogue_search_nothing_title()}
      actions={
        <>
          {filtered && search.query !== "" && (
            <ButtonLink tone="secondary" href={searchAddress(withoutFilters(search))}>
              {m.catalogue_search_nothing_without_filters({ query: search.query })}
            </ButtonLink>
          )}
          <ButtonLink tone="quiet" href={href("/catalogue")}>
            {m.catalogue_search_nothing_everything()}
          </ButtonLink>
        </>
      }
    >
      {relaxed.length > 0 && (
        <>
          <p>{m.catalogue_search_relaxed()}</p>
          <ul>
            {relaxed.map(({ query, without, count }) => (
              <li key={query}>
                <a href={searchAddress({ ...search, query, page: 1 })} rel="nofollow">
                  {query}
                </a>{" "}
                {m.catalogue_search_relaxed_count({ count, without })}
              </li>
            ))}
          </ul>
        </>
      )}
      {acronym === undefined ? null : <p>{m.catalogue_search_nothing_acronym({ acronym })}</p>}
      {acronym === undefined || filtered || !isOneWord ? <p>{advice()}</p> : null}
    </EmptyState>
  )
}
