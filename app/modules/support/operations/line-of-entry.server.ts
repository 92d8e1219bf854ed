import type { Tx } from "#platform/db/index.server.ts"
import type { Entry } from "../domain/entry.ts"
import { slotOfAct } from "../domain/entry-slot.ts"
import type { Support } from "../domain/support.ts"
import { functionsOf } from "../queries/functions-of.server.ts"

type Told = Pick<Entry, "kind" | "onDate" | "half" | "minutes" | "title" | "personIds" | "others" | "othersKind">

/** What the ledger takes of an act of a journal; undefined for what is told and not counted. */
export async function lineOfEntry(tx: Tx, support: Support, entry: Told) {
  const slot = entry.kind === "note" ? undefined : slotOfAct(entry.onDate, entry.half, entry.minutes)
  if (slot === undefined) return undefined
  const structures = await functionsOf(tx, support.centreId, entry.personIds, entry.onDate)
  const named = entry.personIds.map((personId) => ({ personId, structureId: structures.get(personId) ?? null }))
  const others = entry.others > 0 ? [{ people: entry.others, structureKind: entry.othersKind }] : []
  return {
    centreId: support.centreId,
    kind: "support",
    title: entry.title,
    themeId: support.themeIds[0] ?? null,
    territoryId: support.territoryId,
    seriesId: support.seriesId,
    mode: entry.kind === "call" ? "remote" : "on_site",
    slots: [slot],
    participations: [...named, ...others],
  }
}
