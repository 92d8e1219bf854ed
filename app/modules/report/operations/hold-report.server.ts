import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { report } from "../tables.server.ts"

/** Taken by whoever writes in a report before it is read: its texts, their order and what is published of them are changed by one at a time. */
export async function holdReport(tx: Tx, centreId: string, year: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`report ${centreId} ${year}`}, 0))`.execute(report(tx))
}
