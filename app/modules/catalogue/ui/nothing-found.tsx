import { ButtonLink, EmptyState } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import type { CatalogueSearch } from "../domain/catalogue-search.ts"
import { hasFilters, withoutFilters } from "../domain/catalogue-search.ts"
import { searchAddress } from "./catalogue-address.ts"

/** What to do when nothing answers: an empty catalogue, too many choices, too many words. */
export function NothingFound({ search, mayImport }: { search: CatalogueSearch; mayImport: boolean }) {
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
      <p>{filtered ? m.catalogue_search_nothing_filters() : m.catalogue_search_nothing_words()}</p>
    </EmptyState>
  )
}
