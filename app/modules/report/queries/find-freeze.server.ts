import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { report } from "../tables.server.ts"

/** When a centre froze the year; undefined while it has not. */
export async function findFreeze(tx: Tx, centreId: string, year: number): Promise<Date | undefined> {
  const { rows } = await sql<{ at: Date }>`
    select frozen_at as at from activity.published_freeze where centre_id = ${centreId} and year = ${year}`.execute(
    report(tx),
  )
  return rows[0]?.at
}
