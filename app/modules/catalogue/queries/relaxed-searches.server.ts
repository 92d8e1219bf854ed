import { centreNames } from "#modules/centre/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { searchThings } from "#platform/search/index.server.ts"
import type { CatalogueSearch } from "../domain/catalogue-search.ts"
import { relaxedQueries } from "../domain/relaxed-queries.ts"
import type { CatalogueFound } from "./search-catalogue.server.ts"
import { indexSearch } from "./search-catalogue.server.ts"

const mostTried = 6
const mostShown = 3

/** For a search that found nothing: the same with one word less, where that finds something; what finds least first, it is nearest to what was asked. */
export async function relaxedSearches(
  tx: Tx,
  { search, total, understood }: CatalogueFound,
): Promise<{ query: string; without: string; count: number }[]> {
  if (total > 0) return []
  const idOf = new Map([...(await centreNames(tx)).values()].map((centre) => [centre.slug, centre.id]))
  const relaxed = []
  for (const { query, without } of relaxedQueries(understood).slice(0, mostTried)) {
    const narrowed: CatalogueSearch = { ...search, query }
    const { total: count } = await searchThings(tx, { ...indexSearch(narrowed, idOf), perPage: 1 })
    if (count > 0) relaxed.push({ query, without, count })
  }
  return relaxed.sort((one, other) => one.count - other.count).slice(0, mostShown)
}
