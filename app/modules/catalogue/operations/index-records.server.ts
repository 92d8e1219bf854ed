import type { Tx } from "#platform/db/index.server.ts"
import type { SearchEntry } from "#platform/search/index.server.ts"
import { indexThings } from "#platform/search/index.server.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import { territoriesCovered } from "../domain/territories-covered.ts"
import { coveredTerritories } from "../queries/covered-territories.server.ts"
import { otherNamesOf } from "../queries/other-names.server.ts"
import { fileTexts } from "../queries/record-files.server.ts"
import { themesOf } from "../queries/themes-of.server.ts"
import { whereHeld } from "../queries/where-held.server.ts"
import { searchEntry, themeTexts } from "./search-entry.ts"

export type IndexedRecord = { id: string; permanentId: string; description: RecordDescription }

/** Which centres hold a record, and whether a copy can be had now. */
export type Held = { centreIds: string[]; isAvailable: boolean }

/** Puts records in the search index as they are now, within the transaction that wrote them; where some are held may be known already. */
export async function indexRecords(
  tx: Tx,
  records: readonly IndexedRecord[],
  known: ReadonlyMap<string, Held> = new Map(),
): Promise<void> {
  await indexThings(tx, await recordEntries(tx, records, known))
}

/** The entries of records in the search index: five questions to the database, however many records. */
export async function recordEntries(
  tx: Tx,
  records: readonly IndexedRecord[],
  known: ReadonlyMap<string, Held> = new Map(),
): Promise<SearchEntry[]> {
  if (records.length === 0) return []
  const asked = records.filter(({ id }) => !known.has(id)).map(({ id }) => id)
  const held = new Map([...known, ...(asked.length === 0 ? [] : await whereHeld(tx, asked))])
  const themes = await themesOf(
    tx,
    records.flatMap(({ description }) => themeTexts(description)),
  )
  const territories = await coveredTerritories(
    tx,
    records.flatMap(({ description }) => territoriesCovered(description)),
  )
  const files = await fileTexts(
    tx,
    records.map(({ id }) => id),
  )
  const otherNames = await otherNamesOf(
    tx,
    records.flatMap(({ description }) => description.contributors),
  )
  return records.map((record) => {
    const { description } = record
    const covered = territoriesCovered(description).map(({ code }) => code)
    return searchEntry(record, {
      centreIds: held.get(record.id)?.centreIds ?? [],
      fileText: files.get(record.id),
      otherNames: description.contributors.flatMap((contributor) => otherNames.get(contributor) ?? []),
      isAvailable: held.get(record.id)?.isAvailable ?? false,
      themes: [...new Set(themeTexts(description).flatMap((text) => themes.get(text) ?? [text]))],
      territories: [...new Set(covered.flatMap((code) => territories.get(code)?.ids ?? [code]))],
      territoryNames: covered.flatMap((code) => territories.get(code)?.name ?? []),
    })
  })
}
