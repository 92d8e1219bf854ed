import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { attendance } from "../tables.server.ts"

/** Two who make the certificate of one participation at once: the second waits, and finds it made. */
export async function lockParticipation(tx: Tx, participationId: string): Promise<void> {
  await lock(tx, `attendance certificate ${participationId}`)
}

/** Two who validate the halves of one slot at once: the second waits, and counts what the first validated. */
export async function lockSlot(tx: Tx, slotId: string): Promise<void> {
  await lock(tx, `attendance slot ${slotId}`)
}

async function lock(tx: Tx, name: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(attendance(tx))
}
