import { centreNames } from "#modules/centre/index.server.ts"
import { territoriesById } from "#modules/territory/index.server.ts"
import { conceptNames } from "#modules/vocabulary/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { RefusalKey } from "#platform/operation/index.server.ts"
import { activity } from "../tables.server.ts"
import { holdThemes } from "./theme-lock.server.ts"

export interface Asked {
  themes: (string | null)[]
  territories: (string | null)[]
  series: (string | null)[]
  people: (string | null)[]
  structures: (string | null)[]
  centres: string[]
}

export interface Resolved {
  /** A territory's identity → itself and those it lies in. */
  places: Map<string, string[]>
  structureKinds: Map<string, string>
  /** A theme as it was given → the one that stands for it, where it was merged. */
  themes: Map<string, string>
}

export const nothingAsked: Asked = { themes: [], territories: [], series: [], people: [], structures: [], centres: [] }

/**
 * Looks up what lines refer to, all at once: what the ledger needs of it, or the refusal for the first thing that is not there. People and
 * structures are held: a merge or an erasure comes before, and is refused here, or after, and turns what is written.
 */
export async function resolveReferences(
  tx: Tx,
  centreId: string,
  asked: Asked,
): Promise<{ kind: "resolved"; resolved: Resolved } | { kind: "missing"; refusal: RefusalKey }> {
  const missing = (refusal: RefusalKey) => ({ kind: "missing", refusal }) as const
  const centres = await centreNames(tx)
  if (asked.centres.some((id) => !centres.has(id))) return missing("activity_refused_unknown_centre")
  const themes = distinct(asked.themes)
  if (themes.length > 0) await holdThemes(tx)
  const standing = await conceptNames(tx, themes, "fr")
  if (standing.size < themes.length) return missing("activity_refused_unknown_theme")
  const territories = distinct(asked.territories)
  const found = await territoriesById(tx, territories)
  if (found.size < territories.length) return missing("activity_refused_unknown_territory")
  if (!(await seriesExist(tx, centreId, distinct(asked.series)))) return missing("activity_refused_unknown_series")
  if (!(await peopleExist(tx, centreId, distinct(asked.people)))) return missing("activity_refused_unknown_person")
  const structures = distinct(asked.structures)
  const structureKinds = await kindsOfStructures(tx, structures)
  if (structureKinds.size < structures.length) return missing("activity_refused_unknown_structure")
  const places = new Map([...found].map(([id, { above }]) => [id, [id, ...above]]))
  const resolved = { places, structureKinds, themes: new Map([...standing].map(([asked, { id }]) => [asked, id])) }
  return { kind: "resolved", resolved }
}

async function seriesExist(tx: Tx, centreId: string, ids: string[]): Promise<boolean> {
  if (ids.length === 0) return true
  const rows = await activity(tx)
    .selectFrom("activity.series")
    .select("id")
    .where("centre_id", "=", centreId)
    .where("id", "in", ids)
    .execute()
  return rows.length === ids.length
}

async function peopleExist(tx: Tx, centreId: string, ids: string[]): Promise<boolean> {
  if (ids.length === 0) return true
  const rows = await activity(tx)
    .selectFrom("directory.published_person")
    .select("id")
    .where("centre_id", "=", centreId)
    .where("id", "in", ids)
    .where("merged_into", "is", null)
    .where("erased_at", "is", null)
    .orderBy("id")
    .forKeyShare()
    .execute()
  return rows.length === ids.length
}

async function kindsOfStructures(tx: Tx, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await activity(tx)
    .selectFrom("directory.published_structure")
    .select(["id", "kind"])
    .where("id", "in", ids)
    .where("merged_into", "is", null)
    .orderBy("id")
    .forKeyShare()
    .execute()
  return new Map(rows.map(({ id, kind }) => [id ?? "", kind ?? "other"]))
}

function distinct(ids: (string | null)[]): string[] {
  return [...new Set(ids)].filter((id) => id !== null)
}
