import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { tables } from "#platform/db/index.server.ts"

/** After much was written at once: empties the list that every search reads through, which the next small write would have to do. */
export async function settleEntries(tx: Tx): Promise<void> {
  await sql`select search.settle_entries()`.execute(tables(tx))
}
