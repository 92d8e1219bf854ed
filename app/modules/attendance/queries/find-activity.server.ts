import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import type { SignedActivity } from "../domain/signed-activity.ts"
import { attendance } from "../tables.server.ts"

/** The line of the ledger that one signs for; undefined when the caller sees none with this identifier. */
export async function findActivity(tx: Tx, id: string): Promise<SignedActivity | undefined> {
  if (!isUuid(id)) return undefined
  const { rows } = await sql<SignedActivity>`
    select id, centre_id as "centreId", title, kind, place, status, mode, coalesce((
        select sum(minutes) from activity.published_slot slot
        where slot.centre_id = a.centre_id and slot.activity_id = a.id and slot.state <> 'cancelled'
      ), 0)::int as minutes
    from activity.published_activity a where id = ${id}`.execute(attendance(tx))
  return rows[0]
}
