import type { Tx } from "#platform/db/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { activity } from "../tables.server.ts"
import { accountIdOf } from "./account-id.ts"

export interface Revision {
  centreId: string
  activityId: string
  action: "recorded" | "edited" | "held" | "cancelled" | "reopened" | "participations"
  reason: string
  afterFreeze: boolean
  before: unknown
  after: unknown
}

/** Adds a revision to a line: what stood before, what stands now, who and why. */
export async function noteRevision(tx: Tx, caller: Caller, now: Date, revision: Revision): Promise<void> {
  await activity(tx)
    .insertInto("activity.revision")
    .values({
      centre_id: revision.centreId,
      activity_id: revision.activityId,
      at: now,
      account_id: accountIdOf(caller),
      action: revision.action,
      reason: revision.reason,
      after_freeze: revision.afterFreeze,
      before: JSON.stringify(revision.before),
      after: JSON.stringify(revision.after),
    })
    .execute()
}

/** One more version of the line itself, so that who read an older one is told. */
export async function touchLine(tx: Tx, centreId: string, activityId: string, now: Date): Promise<void> {
  await activity(tx)
    .updateTable("activity.activity")
    .set((row) => ({ version: row("version", "+", 1), updated_at: now }))
    .where("centre_id", "=", centreId)
    .where("id", "=", activityId)
    .execute()
}
