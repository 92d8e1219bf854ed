import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { activity } from "../tables.server.ts"

/** True when a centre that carries the line has frozen one of its years: what changes is then a correction, with its reason. */
export async function inFrozenYear(tx: Tx, activityId: string): Promise<boolean> {
  const { rows } = await sql`
    select from activity.slot s join activity.activity_centre c on c.activity_id = s.activity_id
      join activity.freeze f on f.centre_id = c.centre_id and f.year = extract(year from s.date)
    where s.activity_id = ${activityId} limit 1`.execute(activity(tx))
  return rows.length > 0
}
