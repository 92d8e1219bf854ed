import { conceptsByLabel } from "#modules/vocabulary/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import { themeTexts } from "../operations/search-entry.ts"

/** For each text under which a document is filed and that names a theme of the vocabulary: that theme's identifier. */
export async function themePages(tx: Tx, description: RecordDescription): Promise<Record<string, string>> {
  const texts = themeTexts(description)
  if (texts.length === 0) return {}
  const named = await conceptsByLabel(tx, texts)
  return Object.fromEntries([...named].flatMap(([text, [first]]) => (first === undefined ? [] : [[text, first.id]])))
}
