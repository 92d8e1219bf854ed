import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { attendance } from "../tables.server.ts"

/** Two who make the certificate of one participation at once: the second waits, and finds it made. */
export async function lockParticipation(tx: Tx, participationId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`attendance certificate ${participationId}`}, 0))`.execute(
    attendance(tx),
  )
}
