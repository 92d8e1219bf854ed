import { centreNames } from "#modules/centre/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { searchThings } from "#platform/search/index.server.ts"
import type { CatalogueSearch } from "../domain/catalogue-search.ts"
import type { ShownRecord } from "../domain/found-records.ts"
import { indexSearch } from "./search-catalogue.server.ts"
import { settleThemes } from "./settle-themes.server.ts"

/**
 * The permanent identifiers of the first records of a search, 100 at most, as its page would list them: for feeds and baskets. Where
 * a word is nowhere and another spelling of it is, those of that one.
 */
export async function searchCatalogueIds(tx: Tx, asked: CatalogueSearch, limit: number): Promise<string[]> {
  const idOf = new Map([...(await centreNames(tx)).values()].map((centre) => [centre.slug, centre.id]))
  const search = { ...indexSearch(await settleThemes(tx, asked), idOf), perPage: Math.min(limit, 100) }
  const found = await searchThings(tx, search)
  const { results } =
    found.total === 0 && found.didYouMean !== null && found.unknown.length > 0
      ? await searchThings(tx, { ...search, query: found.didYouMean })
      : found
  return results.map(({ data }) => (data as ShownRecord).permanentId)
}
