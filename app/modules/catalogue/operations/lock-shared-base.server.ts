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

/** Whether somebody waits for this transaction, which holds the lock, to end. */
export async function isSharedBaseAwaited(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ awaited: boolean }>`select exists (
    select from pg_locks
    where locktype = 'advisory' and not granted and objsubid = 1
      and database = (select oid from pg_database where datname = current_database())
      and ((classid::bigint << 32) | objid::bigint) = hashtext('catalogue.shared-base')::bigint
  ) as awaited`.execute(catalogue(tx))
  return rows[0]?.awaited ?? false
}
