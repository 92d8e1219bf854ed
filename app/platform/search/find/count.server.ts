import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { tables } from "#platform/db/index.server.ts"

/** How many things match a tsquery, as far as the actor may find them. */
export async function countMatching(tx: Tx, match: string, withRestricted: boolean): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select total from search.count_matching(${match}::tsquery, false, ${withRestricted})`.execute(tables(tx))
  return rows[0]?.total ?? 0
}
