import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { activity } from "../tables.server.ts"

/** The years in which the ledger of a centre (of all, without one) holds something, planned or held, and the running one; the oldest first. */
export async function ledgerYears(tx: Tx, centreId: string | null, today: string): Promise<number[]> {
  const { rows } = await sql<{ year: number }>`
    select extract(year from date)::int as year from activity.slot where ${centreId}::uuid is null or centre_id = ${centreId}
    union select year from activity.tally where ${centreId}::uuid is null or centre_id = ${centreId}`.execute(
    activity(tx),
  )
  return [...new Set([...rows.map(({ year }) => year), Number(today.slice(0, 4))])].toSorted(
    (one, other) => one - other,
  )
}
