import type { Tx } from "#platform/db/index.server.ts"
import { searchThings } from "#platform/search/index.server.ts"
import { readCatalogueSearch } from "../domain/catalogue-search.ts"
import { periodicalQuery } from "../domain/periodical-query.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import { indexSearch } from "./search-catalogue.server.ts"

/** How many issues and articles of a periodical the catalogue holds; 0 of anything else. */
export async function partsOfPeriodical(tx: Tx, { kind, title }: RecordDescription): Promise<number> {
  if (kind !== "periodical") return 0
  const asked = readCatalogueSearch(new URLSearchParams({ q: periodicalQuery(title) }))
  const { total } = await searchThings(tx, { ...indexSearch(asked, new Map()), perPage: 1 })
  return total
}
