import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { report } from "../tables.server.ts"

export interface PlannedLine {
  id: string
  title: string
  kind: string
  date: string
}

export interface PlannedLines {
  total: number
  lines: PlannedLine[]
}

const shown = 20

/** What is over and still planned: to be said held or cancelled, the oldest first. */
export async function linesToValidate(tx: Tx, centreId: string, today: string): Promise<PlannedLines> {
  return await planned(tx, centreId, sql`max(s.date) < ${today}::date`)
}

/** What comes in the next `days` days. */
export async function linesToCome(tx: Tx, centreId: string, today: string, days: number): Promise<PlannedLines> {
  return await planned(
    tx,
    centreId,
    sql`max(s.date) >= ${today}::date and min(s.date) <= ${today}::date + ${days}::int`,
  )
}

async function planned(tx: Tx, centreId: string, having: ReturnType<typeof sql>): Promise<PlannedLines> {
  const { rows } = await sql<PlannedLine & { total: number | string }>`
    select a.id, a.title, a.kind, min(s.date)::text as date, count(*) over () as total
    from activity.published_activity a join activity.published_slot s on s.centre_id = a.centre_id and s.activity_id = a.id
    where a.centre_id = ${centreId} and a.status = 'planned' group by a.id, a.title, a.kind having ${having}
    order by min(s.date), a.title limit ${shown}`.execute(report(tx))
  return { total: Number(rows[0]?.total ?? 0), lines: rows.map(({ total: _, ...line }) => line) }
}
