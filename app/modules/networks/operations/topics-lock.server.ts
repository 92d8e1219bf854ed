import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { networks } from "../tables.server.ts"

/** Taken, shared, by who proposes a topic: a ballot is opened before or after. */
export async function holdTopics(tx: Tx, networkId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(hashtextextended(${keyOf(networkId)}, 0))`.execute(networks(tx))
}

/** Taken by who opens a ballot, until the end of the transaction. */
export async function closeTopics(tx: Tx, networkId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${keyOf(networkId)}, 0))`.execute(networks(tx))
}

function keyOf(networkId: string): string {
  return `networks topics ${networkId}`
}
