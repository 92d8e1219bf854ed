import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { accountingYearOf, lastClosedYear } from "../domain/accounting-year.ts"
import { training } from "../tables.server.ts"

/** The accounting years of a training body that hold money, held training or a note, and the one to be declared; the oldest first. */
export async function returnYears(tx: Tx, centreId: string, today: string, starts: string): Promise<number[]> {
  const { rows } = await sql<{ day: string }>`
    select distinct to_char(on_date, 'YYYY-MM-DD') as day from training.money_line where centre_id = ${centreId}
    union select to_char(slot.date, 'YYYY-MM-DD') from activity.published_slot slot
      join activity.published_activity a on a.centre_id = slot.centre_id and a.id = slot.activity_id
      where slot.centre_id = ${centreId} and slot.state = 'held' and a.status = 'held' and a.kind in ('course_session', 'on_demand_course')`.execute(
    training(tx),
  )
  const noted = await training(tx)
    .selectFrom("training.body_year")
    .select("year")
    .where("centre_id", "=", centreId)
    .execute()
  const years = [...rows.map(({ day }) => accountingYearOf(day, starts)), ...noted.map(({ year }) => year)]
  return [...new Set([...years, lastClosedYear(today, starts)])].toSorted((one, other) => one - other)
}
