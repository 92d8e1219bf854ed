import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { tables } from "#platform/db/index.server.ts"

const writing = sql`hashtext('search.entries')`

/**
 * Before anything is read for a batch of `count` entries: says that this transaction writes entries, without waiting for anyone,
 * and sets how many of them wait in the list that every search reads through: few where things are saved one by one, more where
 * many come at once, which is quicker (`settleEntries` empties it at their end, else autovacuum within a minute).
 */
export async function beginBatch(tx: Tx, count: number): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(${writing}),
    set_config('gin_pending_list_limit', ${count < 100 ? "256kB" : "16MB"}, true)`.execute(tables(tx))
}

/** True when no other transaction is writing entries; those that come wait for the end of this one, which must be short. */
export async function nobodyWrites(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ free: boolean }>`select pg_try_advisory_xact_lock(${writing}) as free`.execute(
    tables(tx),
  )
  return rows[0]?.free === true
}
