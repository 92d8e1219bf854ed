import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { activity } from "../tables.server.ts"

const key = "activity themes"

/** Taken, shared, by who writes a line under a theme or works out its lineage: themes are merged or moved before or after, not meanwhile. */
export async function holdThemes(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(hashtextextended(${key}, 0))`.execute(activity(tx))
}

/** Taken by who turns lines to another theme: waits for the writers at work, and keeps others out until the end of the transaction. */
export async function closeThemes(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(activity(tx))
}
