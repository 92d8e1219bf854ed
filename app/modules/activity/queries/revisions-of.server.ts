import { auditActorNames } from "#modules/account/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { activity } from "../tables.server.ts"

export interface RevisionLine {
  position: number
  at: Date
  author: string
  action: string
  reason: string
  afterFreeze: boolean
}

/** What became of a line, newest first; without `activityId`, what was corrected in a centre after a freeze. */
export async function revisionsOf(tx: Tx, centreId: string, activityId: string): Promise<RevisionLine[]> {
  const rows = await activity(tx)
    .selectFrom("activity.revision")
    .select(["position", "at", "account_id", "action", "reason", "after_freeze as afterFreeze"])
    .where("centre_id", "=", centreId)
    .where("activity_id", "=", activityId)
    .orderBy("position", "desc")
    .limit(200)
    .execute()
  const names = await auditActorNames(
    tx,
    rows.flatMap(({ account_id }) => account_id ?? []),
  )
  return rows.map(({ account_id, ...row }) => ({ ...row, author: names.get(account_id ?? "") ?? "" }))
}
