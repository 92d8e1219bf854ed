import { InlineLinks } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import type { CatalogueSearch } from "../domain/catalogue-search.ts"
import { hasFilters, writeCatalogueSearch } from "../domain/catalogue-search.ts"

/** What those who catalogue do from a search: a new record, or one correction for all that was found. */
export function SearchStaffLinks({ search, total }: { search: CatalogueSearch; total: number }) {
  const isChosen = total > 0 && (search.query !== "" || hasFilters(search))
  const set = writeCatalogueSearch({ ...search, page: 1, sort: "relevance" })
  return (
    <InlineLinks
      label={m.catalogue_search_staff()}
      items={[
        { label: m.catalogue_new_title(), href: href("/travail/catalogue/nouvelle-notice") },
        ...(isChosen
          ? [{ label: m.catalogue_corrections_from_search(), href: href("/travail/catalogue/corrections") + set }]
          : []),
      ]}
    />
  )
}
