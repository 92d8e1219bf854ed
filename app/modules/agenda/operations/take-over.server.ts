import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { agenda } from "../tables.server.ts"

/** What these people asked and did not confirm, or asked before the directory knew them, gives way to the enrolment that is about to be written. */
export async function takeOver(
  tx: Tx,
  activityId: string,
  rows: readonly { email: string | null; name_key: string; person_id: string }[],
): Promise<void> {
  const keys = JSON.stringify(rows.map(({ email, name_key, person_id }) => ({ email, name_key, person_id })))
  await sql`
    delete from agenda.enrolment e using jsonb_to_recordset(${keys}::jsonb) as fresh (email text, name_key text, person_id uuid)
    where e.activity_id = ${activityId} and e.closed_at is null and e.state in ('unconfirmed', 'waiting')
      and (e.person_id = fresh.person_id or (e.email = fresh.email and e.name_key = fresh.name_key))`.execute(
    agenda(tx),
  )
}
