import { createHash } from "node:crypto"
import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { ImportPlan } from "../domain/import-plan.ts"
import type { BoundaryRow } from "../reference/boundary-rows.ts"
import { territory } from "../tables.server.ts"

export type ImportOutcomes = { created: number; updated: number; unchanged: number }
export type Outlines = { changed: BoundaryRow[]; same: BoundaryRow[] }
/** Links of a plan that are not there yet, and how many are. */
export type Links = { passages: ImportPlan["passages"]; perimeters: ImportPlan["perimeters"]; present: number }

/** Outlines that differ from those there are, and those that do not. */
export async function changedOutlines(tx: Tx, rows: BoundaryRow[]): Promise<Outlines> {
  const ids = rows.map((row) => row.territory_id)
  const { rows: present } = await sql<{ id: string; hash: string; vintage: string; source: string }>`
    select territory_id as id, md5(shape::text) as hash, vintage, source from territory.boundary
    where territory_id = any (${ids}::text[])`.execute(territory(tx))
  const known = new Map(present.map((row) => [row.id, `${row.hash} ${row.vintage} ${row.source}`]))
  const isSame = (row: BoundaryRow) => known.get(row.territory_id) === `${hashOf(row)} ${row.vintage} ${row.source}`
  return { changed: rows.filter((row) => !isSame(row)), same: rows.filter(isSame) }
}

function hashOf({ shape }: BoundaryRow): string {
  return createHash("md5").update(JSON.stringify(shape)).digest("hex")
}

/** Which links are new. */
export async function newLinks(tx: Tx, plan: ImportPlan): Promise<Links> {
  const { rows: passages } = await sql<{ older: string; newer: string }>`
    select distinct older, newer from json_to_recordset(${JSON.stringify(plan.passages)}::json) as said (older text, newer text)
    where not exists (select from territory.qpv_passage where older_id = older and newer_id = newer)`.execute(
    territory(tx),
  )
  const { rows: perimeters } = await sql<{ contrat: string; commune: string }>`
    select distinct contrat, commune from json_to_recordset(${JSON.stringify(plan.perimeters)}::json) as said (contrat text, commune text)
    where not exists (select from territory.contrat_area where contrat_id = contrat and territory_id = commune)`.execute(
    territory(tx),
  )
  const present = plan.passages.length + plan.perimeters.length - passages.length - perimeters.length
  return { passages, perimeters, present }
}

/** How many territories (or links) are new, changed, and as they were. */
export function countOutcomes(plan: ImportPlan, outlines: Outlines, links: Links): ImportOutcomes {
  const redrawn = new Set(outlines.changed.map((row) => row.territory_id))
  const listed = new Set(plan.territories.map(({ id }) => id))
  const onlyDrawn = (rows: BoundaryRow[]) => rows.filter((row) => !listed.has(row.territory_id)).length
  const created = plan.territories.filter(({ isNew }) => isNew).length
  const updated = plan.territories.filter(({ id, isNew, isChanged }) => !isNew && (isChanged || redrawn.has(id))).length
  return {
    created: created + links.passages.length + links.perimeters.length,
    updated: updated + onlyDrawn(outlines.changed),
    unchanged: plan.territories.length - created - updated + onlyDrawn(outlines.same) + links.present,
  }
}
