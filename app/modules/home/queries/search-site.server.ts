import { searchComing } from "#modules/agenda/index.server.ts"
import type { AgendaLine } from "#modules/agenda/index.ts"
import type { CatalogueFound } from "#modules/catalogue/index.server.ts"
import { readCatalogueSearch, searchCatalogue } from "#modules/catalogue/index.server.ts"
import type { TerritoryLine } from "#modules/territory/index.server.ts"
import { findTerritories } from "#modules/territory/index.server.ts"
import type { FoundConcept } from "#modules/vocabulary/index.server.ts"
import { searchConcepts } from "#modules/vocabulary/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { Locale } from "#platform/messages/index.ts"

export interface SiteFound {
  query: string
  territories: TerritoryLine[]
  concepts: FoundConcept[]
  conceptCount: number
  records: CatalogueFound
  /** Of the agenda, what is to come. */
  coming: AgendaLine[]
}

/** How many of each kind the global search shows before it leads to that kind's own search. */
const shown = { territories: 4, concepts: 4, records: 6, coming: 4 }

/** What the whole site knows of a few words: the best of each kind. */
export async function searchSite(tx: Tx, typed: string, locale: Locale, now: Date): Promise<SiteFound> {
  const search = readCatalogueSearch(new URLSearchParams({ q: typed }))
  const territories = await findTerritories(tx, search.query, shown.territories)
  const concepts = await searchConcepts(tx, search.query, locale, { page: 1, perPage: shown.concepts })
  const records = await searchCatalogue(tx, search)
  const coming = search.query === "" ? [] : await searchComing(tx, search.query, now, shown.coming)
  return {
    query: search.query,
    territories,
    concepts: concepts.found,
    conceptCount: concepts.total,
    coming,
    records: { ...records, results: records.results.slice(0, shown.records) },
  }
}
