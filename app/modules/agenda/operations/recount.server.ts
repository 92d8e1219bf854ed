import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { agenda } from "../tables.server.ts"

/** Writes anew how many hold a place and how many wait: heads of participants in the ledger, whoever wrote them, and open rows of the waiting list. */
export async function recount(tx: Tx, activityId: string): Promise<void> {
  await sql`
    update agenda.announcement set
      taken = (select coalesce(sum(p.people), 0) from activity.published_participation p
        where p.activity_id = ${activityId} and p.role = 'participant'),
      waiting = (select count(*) from agenda.enrolment e where e.activity_id = ${activityId} and e.state = 'waiting')
    where activity_id = ${activityId}`.execute(agenda(tx))
}
