import { centreNames } from "#modules/centre/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { Locale } from "#platform/messages/index.ts"
import type { Found, FoundFacet, Search } from "#platform/search/index.server.ts"
import { searchThings } from "#platform/search/index.server.ts"
import type { CatalogueSearch, FacetName } from "../domain/catalogue-search.ts"
import { facetNames, recordsPerPage, searchFields } from "../domain/catalogue-search.ts"
import type { FacetValues, RecordFound, ShownRecord } from "../domain/found-records.ts"
import { yearsOf } from "../domain/years.ts"
import { recordEntryKind } from "../operations/search-entry.ts"
import { facetLabels } from "./facet-labels.server.ts"
import { settleThemes } from "./settle-themes.server.ts"

export type CatalogueFound = {
  /** As asked, its themes by the concepts that they name today. */
  search: CatalogueSearch
  total: number
  results: RecordFound[]
  facets: FacetValues
  /** The values chosen as one reads them. */
  chosen: { name: FacetName; value: string; label: string }[]
  didYouMean: string | null
  /** Nothing was found for these words: what was found is for the words put right, which `search` says. */
  insteadOf: string | null
  /** Words wanted that no record has. */
  unknown: string[]
  understood: Found["understood"]
}

const facetsWanted = [
  { name: "type" },
  { name: "theme", limit: 24 },
  { name: "available", within: true },
  { name: "online", within: true },
  { name: "centre", limit: 30 },
  { name: "territory", limit: 18 },
  { name: "year", limit: 200, order: "value" },
  { name: "language", limit: 12 },
] as const satisfies readonly { name: FacetName; limit?: number; order?: "value"; within?: true }[]

/**
 * One page of what the catalogue holds for a search, with its facets; centres go by the word of their address. Where a word is
 * nowhere and another spelling of it is, what that one finds.
 */
export async function searchCatalogue(tx: Tx, asked: CatalogueSearch, locale: Locale = "fr"): Promise<CatalogueFound> {
  const found = await searchOnce(tx, asked, locale)
  if (found.total > 0 || found.didYouMean === null || found.unknown.length === 0) return found
  const corrected = await searchOnce(tx, { ...asked, query: found.didYouMean, page: 1 }, locale)
  return { ...corrected, insteadOf: asked.query }
}

async function searchOnce(tx: Tx, asked: CatalogueSearch, locale: Locale): Promise<CatalogueFound> {
  const centres = [...(await centreNames(tx)).values()]
  const search = await settleThemes(tx, asked)
  const idOf = new Map(centres.map((centre) => [centre.slug, centre.id]))
  const found = await searchThings(tx, {
    ...indexSearch(search, idOf),
    facets: facetsWanted,
    page: search.page,
    perPage: recordsPerPage,
  })
  const slugOf = new Map(centres.map((centre) => [centre.id, centre.slug]))
  const counted = facetNames.map((name) => [name, countedValues(found.facets, name, slugOf)] as const)
  const labels = await facetLabels(
    tx,
    counted,
    search,
    new Map(centres.map((one) => [one.slug, one.shortName])),
    locale,
  )
  const named = counted.map(([name, values]) => [
    name,
    values.map(({ value, count }) => ({ value, count, label: labels(name, value) })),
  ])
  return {
    search,
    total: found.total,
    results: found.results.map(({ data, title, excerpt }) => ({ record: data as ShownRecord, title, excerpt })),
    facets: Object.fromEntries(named) as FacetValues,
    chosen: facetNames.flatMap((name) =>
      search.filters[name].map((value) => ({ name, value, label: labels(name, value) })),
    ),
    didYouMean: found.didYouMean,
    insteadOf: null,
    unknown: found.unknown,
    understood: found.understood,
  }
}

/** The same question put to the index; `idOf` gives the centres by the word of their address. */
export function indexSearch(search: CatalogueSearch, idOf: ReadonlyMap<string, string>): Search {
  const wanted = facetNames.flatMap((name): [string, string[]][] => {
    const values = search.filters[name]
    return values.length === 0 ? [] : [[name, indexValues(name, values, idOf)]]
  })
  return {
    query: search.query,
    fields: searchFields,
    filters: { kind: [recordEntryKind], ...Object.fromEntries(wanted) },
    sort: search.sort,
    visibility: "public",
  }
}

function indexValues(name: FacetName, values: string[], idOf: ReadonlyMap<string, string>): string[] {
  if (name === "centre") return values.map((slug) => idOf.get(slug) ?? slug)
  // What is no year at all finds nothing rather than everything.
  return name === "year" ? values.flatMap((value) => yearsOf(value)).concat("none") : values
}

function countedValues(facets: readonly FoundFacet[], name: FacetName, slugOf: ReadonlyMap<string, string>) {
  const values = facets.find((facet) => facet.name === name)?.values ?? []
  return values.map(({ value, count }) => ({ value: name === "centre" ? (slugOf.get(value) ?? value) : value, count }))
}
