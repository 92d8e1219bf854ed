import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { vocabulary } from "../tables.server.ts"

/** One writer at a time: two links that are sound each by itself could close a loop together. Released with the transaction. */
export async function lockThesaurus(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('vocabulary.thesaurus'))`.execute(vocabulary(tx))
}
