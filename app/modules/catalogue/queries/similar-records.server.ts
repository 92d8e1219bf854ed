import type { Tx } from "#platform/db/index.server.ts"
import { searchThings } from "#platform/search/index.server.ts"
import { searchFields } from "../domain/catalogue-search.ts"
import type { RecordFound, ShownRecord } from "../domain/found-records.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import { contributorName } from "../domain/shown-names.ts"
import { recordEntryKind, themeTexts } from "../operations/search-entry.ts"

const wanted = 5
/** With this many, no further question is put to the index: the page is read far more often than this list. */
const enough = 3

/**
 * Documents that a reader of this one may want, at most five: those that share its first two themes; where they are few, its first author,
 * then its first theme. One question to the index most of the time, three at most.
 */
export async function similarRecords(
  tx: Tx,
  record: { permanentId: string; description: RecordDescription },
): Promise<RecordFound[]> {
  const found = new Map<string, RecordFound>()
  for (const query of queriesFor(record.description)) {
    if (found.size >= enough) break
    const { results } = await searchThings(tx, {
      query,
      fields: searchFields,
      filters: { kind: [recordEntryKind] },
      perPage: wanted + 1,
      sort: "newest",
      visibility: "public",
      uncorrected: true,
    })
    for (const { data, title } of results) {
      const shown = data as ShownRecord
      const isOther = shown.permanentId !== record.permanentId
      if (isOther && found.size < wanted) {
        // Without the marks of a search that nobody made.
        const plain = title.map((part) => (typeof part === "string" ? part : part.mark)).join("")
        found.set(shown.permanentId, { record: shown, title: [plain], excerpt: null })
      }
    }
  }
  return [...found.values()]
}

function queriesFor(description: RecordDescription): string[] {
  const themes = themeTexts(description).map((theme) => `sujet:${quoted(theme)}`)
  const [author] = description.contributors.filter(({ kind }) => kind === "person")
  return [
    ...(themes.length > 1 ? [themes.slice(0, 2).join(" ")] : []),
    ...(author === undefined ? [] : [`auteur:${quoted(contributorName(author))}`]),
    ...themes.slice(0, 1),
  ]
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', " ")}"`
}
