import { conceptNames } from "#modules/vocabulary/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import type { Locale } from "#platform/messages/index.ts"
import { searchThings } from "#platform/search/index.server.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import { recordEntryKind, themeTexts } from "../operations/search-entry.ts"
import { themesOf } from "./themes-of.server.ts"

const mostThemes = 5000

/** The concepts of the vocabulary under which some record is filed, with their name, in the order of the names. */
export async function themesWithRecords(tx: Tx, locale: Locale): Promise<{ id: string; name: string }[]> {
  const found = await searchThings(tx, {
    query: "",
    filters: { kind: [recordEntryKind] },
    facets: [{ name: "theme", limit: mostThemes }],
    perPage: 1,
    visibility: "public",
  })
  const ids = (found.facets[0]?.values ?? []).map(({ value }) => value).filter(isUuid)
  const names = [...(await conceptNames(tx, ids, locale)).values()].map(({ id, name }) => ({ id, name }))
  return [...new Map(names.map((theme) => [theme.id, theme])).values()].toSorted((one, other) =>
    one.name.localeCompare(other.name, locale),
  )
}

/** The concepts under which each of these records is filed, with all that stands above them, in the same order. */
export async function themesOfRecords(tx: Tx, descriptions: readonly RecordDescription[]): Promise<string[][]> {
  const texts = descriptions.map(themeTexts)
  const themes = await themesOf(tx, texts.flat())
  return texts.map((own) => [...new Set(own.flatMap((text) => themes.get(text) ?? []))])
}
