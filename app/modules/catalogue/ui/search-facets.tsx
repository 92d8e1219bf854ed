import { FacetList } from "#platform/design/index.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { CatalogueSearch, FacetName } from "../domain/catalogue-search.ts"
import { facetNames, toggleFilter } from "../domain/catalogue-search.ts"
import type { FacetValues } from "../domain/found-records.ts"
import { searchAddress } from "./catalogue-address.ts"
import { kindLabelOf, languageName } from "./labels.ts"

/** The ways to narrow a list of documents; a facet with nothing to choose is left out. */
export function SearchFacets({ search, facets }: { search: CatalogueSearch; facets: FacetValues }) {
  return facetNames
    .filter((name) => facets[name].length > 1 || search.filters[name].length > 0)
    .map((name) => (
      <FacetList
        key={name}
        title={m[`catalogue_facet_${name}`]()}
        moreLabel={m.catalogue_search_more()}
        visible={name === "year" ? 8 : 6}
        facets={facets[name].map(({ value, label, count }) => ({
          label: facetLabel(name, label),
          href: searchAddress(toggleFilter(search, name, value)),
          count: formatNumber(count, getLocale()),
          selected: search.filters[name].includes(value),
          removeLabel: m.catalogue_search_remove(),
        }))}
      />
    ))
}

/** A value of a facet as one reads it. */
export function facetLabel(name: FacetName, label: string): string {
  if (name === "type") return kindLabelOf(label)
  return name === "language" ? languageName(label) : label
}
