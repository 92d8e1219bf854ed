import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { attendance } from "../tables.server.ts"

/** Who on an activity's sheets is this person, the participant before the trainer; undefined when nobody is. */
export async function attendeeOfPerson(
  tx: Tx,
  { centreId, activityId }: { centreId: string; activityId: string },
  personId: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select id from (
      select id, role <> 'participant' as later from activity.published_participation
        where centre_id = ${centreId} and activity_id = ${activityId} and person_id = ${personId}
      union all
      select id, true from attendance.newcomer
        where centre_id = ${centreId} and activity_id = ${activityId} and person_id = ${personId} and entered_at is null
    ) as there order by later, id limit 1`.execute(attendance(tx))
  return rows[0]?.id
}
