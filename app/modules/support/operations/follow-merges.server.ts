import { sql } from "kysely"
import { personKind, structureKind } from "#modules/directory/index.server.ts"
import { conceptKind } from "#modules/vocabulary/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { asInstallation } from "#platform/db/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { registerReferences } from "#platform/references/index.server.ts"
import { support } from "../tables.server.ts"

interface Holding {
  table: "support" | "entry" | "interview"
  column: string
  /** One identifier, or a list of them. */
  list: boolean
}

const holdings: Record<string, Holding[]> = {
  [personKind]: [
    { table: "entry", column: "person_ids", list: true },
    { table: "interview", column: "person_id", list: false },
  ],
  [structureKind]: [
    { table: "support", column: "structure_ids", list: true },
    { table: "interview", column: "structure_id", list: false },
  ],
  [conceptKind]: [
    { table: "support", column: "theme_ids", list: true },
    { table: "interview", column: "theme_id", list: false },
  ],
  "catalogue.record": [{ table: "entry", column: "record_ids", list: true }],
}

/** When people, structures, themes or records become one, journals turn to the one that stays. Called once, by the module's door. */
export function followMerges(): void {
  // Journals of other centres are behind the wall, and turn all the same.
  for (const [kind, of] of Object.entries(holdings))
    registerReferences({
      kind,
      label: () => m.support_references(),
      count: (tx, id) => asInstallation(tx, () => sumOf(of, (holding) => count(tx, holding, id))),
      repoint: (tx, from, to) => asInstallation(tx, () => sumOf(of, (holding) => turn(tx, holding, from, to))),
    })
}

async function count(tx: Tx, { table, column, list }: Holding, id: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from ${sql.table(`support.${table}`)}
    where ${list ? sql`${id}::uuid = any (${sql.ref(column)})` : sql`${sql.ref(column)} = ${id}`}`.execute(support(tx))
  return rows[0]?.count ?? 0
}

async function turn(tx: Tx, { table, column, list }: Holding, from: string, to: string): Promise<number> {
  const at = sql.ref(column)
  const turned = list
    ? sql`update ${sql.table(`support.${table}`)} set ${at} = array(
        select id from unnest(array_replace(${at}, ${from}::uuid, ${to}::uuid)) with ordinality as one (id, place)
        group by id order by min(place)) where ${from}::uuid = any (${at})`
    : sql`update ${sql.table(`support.${table}`)} set ${at} = ${to} where ${at} = ${from}`
  const { numAffectedRows } = await turned.execute(support(tx))
  return Number(numAffectedRows ?? 0)
}

async function sumOf<One>(all: readonly One[], of: (one: One) => Promise<number>): Promise<number> {
  let sum = 0
  for (const one of all) sum += await of(one)
  return sum
}
