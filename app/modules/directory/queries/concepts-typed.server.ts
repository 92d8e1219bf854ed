import { conceptsByLabel, searchConcepts } from "#modules/vocabulary/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { Locale } from "#platform/messages/index.ts"
import { m } from "#platform/messages/index.ts"

export interface TypedConcepts {
  conceptIds: string[]
  /** What to say beside the field of each text that names no theme, or several; with the nearest ones. */
  errors: string[]
}

/** Themes typed one a line (or parted by ";") → their identifiers. */
export async function conceptsTyped(tx: Tx, typed: string, locale: Locale): Promise<TypedConcepts> {
  const texts = typed
    .split(/[\n;]/)
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .slice(0, 50)
  const found = await conceptsByLabel(tx, texts)
  const conceptIds = new Set<string>()
  const errors: string[] = []
  for (const text of texts) {
    // The same theme in several thesauri: the first by name serves.
    const [concept] = found.get(text) ?? []
    if (concept !== undefined) conceptIds.add(concept.id)
    else errors.push(await unknown(tx, text.slice(0, 200), locale))
  }
  return { conceptIds: [...conceptIds], errors }
}

async function unknown(tx: Tx, text: string, locale: Locale): Promise<string> {
  const { found } = await searchConcepts(tx, text, locale, { page: 1, perPage: 5 })
  if (found.length === 0) return m.directory_error_unknown_theme({ typed: text })
  return m.directory_error_near_themes({ typed: text, themes: found.map(({ name }) => name).join(", ") })
}
