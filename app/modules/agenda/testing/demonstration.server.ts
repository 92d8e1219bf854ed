import type { Tx } from "#platform/db/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { confirmEnrolment } from "../operations/confirm-enrolment.server.ts"
import { selectEnrolments } from "../queries/enrolment-rows.server.ts"
import { agenda } from "../tables.server.ts"

/** The networks and programmes of a centre, by name. */
export async function seriesByName(tx: Tx, centreId: string): Promise<Map<string, string>> {
  const rows = await agenda(tx)
    .selectFrom("activity.published_series")
    .select(["id", "name"])
    .where("centre_id", "=", centreId)
    .execute()
  return new Map(rows.map(({ id, name }) => [name ?? "", id ?? ""]))
}

/** Follows the links of the mails that wait to be answered: what a demonstration cannot read. */
export async function confirmWaiting(caller: Caller, activityId: string): Promise<void> {
  const rows = await read(caller, (tx) =>
    selectEnrolments(tx).where("activity_id", "=", activityId).where("state", "=", "unconfirmed").execute(),
  )
  for (const { key } of rows) await confirmEnrolment(caller, { key })
}
