import { FacetList } from "#platform/design/index.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { CatalogueSearch, FacetName } from "../domain/catalogue-search.ts"
import { toggleFilter } from "../domain/catalogue-search.ts"
import type { FacetValue, FacetValues } from "../domain/found-records.ts"
import { searchAddress } from "./catalogue-address.ts"
import { kindLabelOf, languageName } from "./labels.ts"
import { YearFacets } from "./year-facets.tsx"

const listed = ["type", "theme", "centre", "territory"] as const

/** The ways to narrow a list of documents; a facet with nothing to choose is left out. */
export function SearchFacets({ search, facets }: { search: CatalogueSearch; facets: FacetValues }) {
  const access = [...valuesOf(search, "available", facets), ...valuesOf(search, "online", facets)]
  return (
    <>
      {access.length > 0 && (
        <FacetList title={m.catalogue_facet_access()} moreLabel={m.catalogue_search_more()} facets={access} />
      )}
      {listed.map((name) => (
        <Values key={name} name={name} search={search} facets={facets} />
      ))}
      <YearFacets search={search} years={facets.year} />
      <Values name="language" search={search} facets={facets} />
    </>
  )
}

/** A value of a facet as one reads it; `label` is what the server called it. */
export function facetLabel(name: FacetName, label: string): string {
  if (name === "type") return kindLabelOf(label)
  if (name === "language") return languageName(label)
  if (name === "available") return m.catalogue_facet_available()
  if (name === "online") return m.catalogue_facet_online()
  return name === "year" ? label.replace("-", "–") : label
}

function Values({ name, search, facets }: { name: FacetName; search: CatalogueSearch; facets: FacetValues }) {
  if (facets[name].length < 2 && search.filters[name].length === 0) return null
  const title = m[`catalogue_facet_${name}`]()
  return <FacetList title={title} moreLabel={m.catalogue_search_more()} facets={valuesOf(search, name, facets)} />
}

function valuesOf(search: CatalogueSearch, name: FacetName, facets: FacetValues) {
  return facets[name].map((value) => facetLink(search, name, value))
}

function facetLink(search: CatalogueSearch, name: FacetName, { value, label, count }: FacetValue) {
  return {
    label: facetLabel(name, label),
    href: searchAddress(toggleFilter(search, name, value)),
    count: formatNumber(count, getLocale()),
    selected: search.filters[name].includes(value),
    removeLabel: m.catalogue_search_remove(),
  }
}
