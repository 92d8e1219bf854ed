import { centreNames } from "#modules/centre/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { Found } from "#platform/search/index.server.ts"
import { searchThings } from "#platform/search/index.server.ts"
import type { CatalogueSearch, FacetName } from "../domain/catalogue-search.ts"
import { facetNames, recordsPerPage, searchFields } from "../domain/catalogue-search.ts"
import type { FacetValues, RecordFound, ShownRecord } from "../domain/found-records.ts"
import { recordEntryKind } from "../operations/search-entry.ts"

export type CatalogueFound = {
  total: number
  results: RecordFound[]
  facets: FacetValues
  didYouMean: string | null
  understood: Found["understood"]
  /** Names of the centres of the installation, by the word of their address. */
  centres: Record<string, string>
}

/** One page of what the catalogue holds for a search, with its facets; centres go by the word of their address. */
export async function searchCatalogue(tx: Tx, search: CatalogueSearch): Promise<CatalogueFound> {
  const centres = [...(await centreNames(tx)).values()]
  const idOf = new Map(centres.map((centre) => [centre.slug, centre.id]))
  const wanted = facetNames.flatMap((name): [string, string[]][] => {
    const values = search.filters[name]
    return values.length === 0
      ? []
      : [[name, name === "centre" ? values.map((slug) => idOf.get(slug) ?? slug) : values]]
  })
  const found = await searchThings(tx, {
    query: search.query,
    fields: searchFields,
    filters: { kind: [recordEntryKind], ...Object.fromEntries(wanted) },
    facets: [
      { name: "type" },
      { name: "theme", limit: 12 },
      { name: "year", limit: 16, order: "value" },
      { name: "centre", limit: 12 },
      { name: "language", limit: 6 },
    ],
    sort: search.sort,
    page: search.page,
    perPage: recordsPerPage,
    visibility: "public",
  })
  const byId = new Map(centres.map((centre) => [centre.id, centre]))
  const valuesOf = (name: FacetName) =>
    (found.facets.find((facet) => facet.name === name)?.values ?? []).map(({ value, count }) => {
      const centre = name === "centre" ? byId.get(value) : undefined
      return { value: centre?.slug ?? value, label: centre?.shortName ?? value, count }
    })
  return {
    total: found.total,
    results: found.results.map(({ data, title, excerpt }) => ({ record: data as ShownRecord, title, excerpt })),
    facets: {
      type: valuesOf("type"),
      year: valuesOf("year"),
      theme: valuesOf("theme"),
      centre: valuesOf("centre"),
      language: valuesOf("language"),
    },
    didYouMean: found.didYouMean,
    understood: found.understood,
    centres: Object.fromEntries(centres.map((centre) => [centre.slug, centre.shortName])),
  }
}
