import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { catalogue } from "../tables.server.ts"

/**
 * Until this transaction ends, nobody else brings records or merges them: two centres that import the same document at once
 * make one record of it. To be taken before rows are.
 */
export async function lockSharedBase(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('catalogue.shared-base'))`.execute(catalogue(tx))
}
