import { centreNames } from "#modules/centre/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { searchThings } from "#platform/search/index.server.ts"
import type { RelaxedQuery } from "../domain/relaxed-queries.ts"
import { relaxedQueries } from "../domain/relaxed-queries.ts"
import type { CatalogueFound } from "./search-catalogue.server.ts"
import { indexSearch } from "./search-catalogue.server.ts"

const mostTried = 6
const mostShown = 3

/** For a search that found nothing: the same with fewer words, where that finds something; what finds least first, it is nearest to what was asked. */
export async function relaxedSearches(
  tx: Tx,
  { search, total, understood }: CatalogueFound,
): Promise<(RelaxedQuery & { count: number })[]> {
  if (total > 0) return []
  const idOf = new Map([...(await centreNames(tx)).values()].map((centre) => [centre.slug, centre.id]))
  for (const queries of relaxedQueries(understood)) {
    const relaxed = []
    for (const one of queries.slice(0, mostTried)) {
      const asked = indexSearch({ ...search, query: one.query }, idOf)
      const { total: count } = await searchThings(tx, { ...asked, perPage: 1 })
      if (count > 0) relaxed.push({ ...one, count })
    }
    if (relaxed.length > 0) return relaxed.sort((one, other) => one.count - other.count).slice(0, mostShown)
  }
  return []
}
