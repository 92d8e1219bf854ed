import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { report } from "../tables.server.ts"

/** Participants of a centre's year by month of beginning, January first. */
export async function participantsByMonth(tx: Tx, centreId: string, year: number): Promise<number[]> {
  const { rows } = await sql<{ month: number | string; participants: number | string }>`
    select extract(month from first_date) as month, sum(participants) as participants from activity.published_tally
    where centre_id = ${centreId} and year = ${year} and extract(year from first_date) = ${year} group by 1`.execute(
    report(tx),
  )
  const months = Array.from({ length: 12 }, () => 0)
  for (const { month, participants } of rows) months[Number(month) - 1] = Number(participants)
  return months
}
