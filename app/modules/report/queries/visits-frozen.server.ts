import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { report } from "../tables.server.ts"

export type DistinctFigure = "personnes-differentes" | "structures-differentes" | "structures-en-groupe"

/** Different people and structures of the reading room as a centre froze a year; undefined while it has not. */
export async function visitsFrozen(
  tx: Tx,
  centreId: string,
  year: number,
): Promise<Record<DistinctFigure, number> | undefined> {
  const { rows } = await sql<{ kept: { people: number; structures: number; groups: number } | null }>`
    select distinct_figures -> 'nature=visit' as kept from activity.published_freeze
    where centre_id = ${centreId} and year = ${year}`.execute(report(tx))
  const kept = rows[0]?.kept
  if (kept === undefined || kept === null) return undefined
  return {
    "personnes-differentes": kept.people,
    "structures-differentes": kept.structures,
    "structures-en-groupe": kept.groups,
  }
}
