import { FacetList } from "#platform/design/index.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { CatalogueSearch } from "../domain/catalogue-search.ts"
import { toggleFilter } from "../domain/catalogue-search.ts"
import type { FacetValue } from "../domain/found-records.ts"
import type { YearGroup } from "../domain/years.ts"
import { groupYears } from "../domain/years.ts"
import { searchAddress } from "./catalogue-address.ts"

/** Years by decade; those of a chosen decade, or of a chosen year, one by one. */
export function YearFacets({ search, years }: { search: CatalogueSearch; years: readonly FacetValue[] }) {
  const chosen = search.filters.year
  const groups = groupYears(years)
  if (years.length < 2 && chosen.length === 0) return null
  const opened = groups.filter((group) => isOpened(group, chosen) && group.years.length > 1)
  return (
    <>
      <FacetList
        title={m.catalogue_facet_year()}
        moreLabel={m.catalogue_search_more()}
        facets={groups.map((group) => link(search, group.value, group.count))}
      />
      {opened.map((group) => (
        <FacetList
          key={group.value}
          level={3}
          title={group.value.replace("-", "–")}
          moreLabel={m.catalogue_search_more()}
          visible={10}
          facets={group.years.map(({ value, count }) => link(without(search, group.value), value, count))}
        />
      ))}
    </>
  )
}

function isOpened(group: YearGroup, chosen: readonly string[]): boolean {
  return chosen.includes(group.value) || group.years.some(({ value }) => chosen.includes(value))
}

/** To choose a year of a decade is to choose it instead of the decade. */
function without(search: CatalogueSearch, decade: string): CatalogueSearch {
  const year = search.filters.year.filter((value) => value !== decade)
  return { ...search, filters: { ...search.filters, year } }
}

function link(search: CatalogueSearch, value: string, count: number) {
  return {
    label: value.replace("-", "–"),
    href: searchAddress(toggleFilter(search, "year", value)),
    count: formatNumber(count, getLocale()),
    selected: search.filters.year.includes(value),
    removeLabel: m.catalogue_search_remove(),
  }
}
