import { agendaOf } from "#modules/agenda/index.server.ts"
import type { AgendaLine } from "#modules/agenda/index.ts"
import type { CatalogueFound } from "#modules/catalogue/index.server.ts"
import { readCatalogueSearch, searchCatalogue } from "#modules/catalogue/index.server.ts"
import { listCentres } from "#modules/centre/index.server.ts"
import { listSchemes, topConcepts } from "#modules/vocabulary/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { Locale } from "#platform/messages/index.ts"

export interface FrontPage {
  centres: { slug: string; name: string; coverage: string[] }[]
  recordCount: number
  newest: CatalogueFound["results"]
  themes: { id: string; name: string }[]
  /** The next activities for everyone. */
  coming: AgendaLine[]
}

/** What the front page shows: the newest documents, what is to come, the themes at the top of the first thesaurus, the centres. */
export async function frontPage(tx: Tx, locale: Locale, now: Date): Promise<FrontPage> {
  const centres = await listCentres(tx)
  const newest = await searchCatalogue(tx, { ...readCatalogueSearch(new URLSearchParams()), sort: "newest" })
  const [scheme] = await listSchemes(tx, locale)
  const themes = scheme === undefined ? [] : (await topConcepts(tx, scheme.id, locale, 1, 24)).lines
  const coming = await agendaOf(tx, { visibilities: ["public"], limit: 12 }, now)
  return {
    centres: centres.map(({ slug, name, coverage }) => ({ slug, name, coverage: [...coverage] })),
    recordCount: newest.total,
    newest: newest.results.slice(0, 5),
    coming: coming.filter(({ window }) => window !== "cancelled").slice(0, 3),
    themes: themes.map(({ id, name }) => ({ id, name })),
  }
}
