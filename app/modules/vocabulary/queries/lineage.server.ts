import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import { vocabulary } from "../tables.server.ts"

/** For each of these concepts, the identifiers of all that stand above it, itself first: what a thing on a narrow theme is also about. */
export async function conceptLineage(tx: Tx, ids: readonly string[]): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ start: string; id: string }>`
    with recursive up (start, id) as (
      select id, coalesce(merged_into, id) from vocabulary.concept where id = any(${ids.filter(isUuid)}::uuid[])
      union
      select up.start, relation.to_id from up join vocabulary.relation on relation.from_id = up.id and relation.kind = 'broader'
    ) select start, id from up order by start, id`.execute(vocabulary(tx))
  const lineage = new Map<string, string[]>()
  for (const { start, id } of rows)
    lineage.set(start, id === start ? [id, ...(lineage.get(start) ?? [])] : [...(lineage.get(start) ?? []), id])
  return lineage
}

/** This concept and all that stand below it: the themes that a search for it means. */
export async function withNarrower(tx: Tx, id: string): Promise<string[]> {
  if (!isUuid(id)) return []
  const { rows } = await sql<{ id: string }>`
    with recursive down (id) as (
      select coalesce(merged_into, id) from vocabulary.concept where id = ${id}
      union
      select relation.from_id from down join vocabulary.relation on relation.to_id = down.id and relation.kind = 'broader'
    ) select id from down`.execute(vocabulary(tx))
  return rows.map((row) => row.id)
}
