import { sql } from "kysely"
import { systemCaller } from "#platform/session/caller.ts"
import { write } from "./database.server.ts"
import { tables } from "./tx.ts"

/** After much came in at once: has the planner look at the tables that have grown to twice their size, and answers how many. */
export async function knowTables(): Promise<number> {
  return await write(systemCaller("planner").actor, async (tx) => {
    const { rows } = await sql<{ looked: number }>`select platform.know_tables() as looked`.execute(tables(tx))
    return rows[0]?.looked ?? 0
  })
}
