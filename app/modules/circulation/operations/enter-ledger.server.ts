import { recordActivity, withdrawActivity } from "#modules/activity/index.server.ts"
import { m } from "#platform/messages/index.ts"
import type { RunOutcome, Surroundings } from "#platform/operation/index.server.ts"
import { done, refused } from "#platform/operation/index.server.ts"
import type { Act } from "./line-of-act.server.ts"
import { lineOfAct } from "./line-of-act.server.ts"

/** Writes a visit or a loan into the ledger, in the same transaction: one act, one line. Refused where the year of its day is frozen. */
export async function enterLedger(
  work: Surroundings,
  centreId: string,
  act: Act,
): Promise<RunOutcome<{ activityId: string }>> {
  const recorded = await recordActivity.within(work, { centreId, ...lineOfAct(act) })
  if (recorded.kind === "refused" && recorded.refusal === "activity_refused_reason_frozen")
    return refused("circulation_refused_year_frozen")
  return recorded.kind === "done" ? done({ activityId: recorded.value.ids[0] ?? "" }) : recorded
}

/** Takes the line of an undone act back: it counts no more. An act that was never entered has none. */
export async function leaveLedger(
  work: Surroundings,
  centreId: string,
  activityId: string | null,
): Promise<RunOutcome<unknown>> {
  if (activityId === null) return done({})
  return await withdrawActivity.within(work, { centreId, activityId, reason: m.circulation_reason_undone() })
}
