import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import type { StructureKind } from "../domain/structure-kind.ts"
import { directory } from "../tables.server.ts"

export interface StructureName {
  /** The structure to show: for a merged one, the one that took its place. */
  id: string
  name: string
  kind: StructureKind
  city: string
}

/** The names of these structures by the identifier asked for, merges followed; unknown ones are left out. */
export async function structureNames(tx: Tx, ids: readonly string[]): Promise<Map<string, StructureName>> {
  const wanted = [...new Set(ids.filter(isUuid))]
  if (wanted.length === 0) return new Map()
  const { rows } = await sql<StructureName & { asked: string }>`
    with recursive way (asked, id, merged_into, name, kind, city) as (
      select id, id, merged_into, name, kind, city from directory.structure where id = any (${wanted}::uuid[])
      union select way.asked, next.id, next.merged_into, next.name, next.kind, next.city
      from way join directory.structure next on next.id = way.merged_into
    ) select asked, id, name, kind, city from way where merged_into is null`.execute(directory(tx))
  return new Map(rows.map(({ asked, ...name }) => [asked, name]))
}
