import { momentIn } from "#platform/kernel/calendar.ts"
import type { RunOutcome, Surroundings } from "#platform/operation/index.server.ts"
import { done } from "#platform/operation/index.server.ts"
import { hasBegun, placesLeft } from "../domain/enrolment-window.ts"
import { selectEnrolments } from "../queries/enrolment-rows.server.ts"
import { findAgendaItem } from "../queries/list-agenda.server.ts"
import { holdPlaces } from "./hold-places.server.ts"
import { recount } from "./recount.server.ts"
import { sendLetters } from "./send-letters.server.ts"

/**
 * Gives the free places to the first who wait, and writes to them, in the transaction that freed the places. The line must be locked. Nothing moves once
 * the activity has begun or is cancelled.
 */
export async function promoteWaiting(
  work: Surroundings,
  activityId: string,
): Promise<RunOutcome<{ promoted: number }>> {
  const { tx, now } = work
  await recount(tx, activityId)
  const item = await findAgendaItem(tx, activityId)
  if (item === undefined || item.waiting === 0 || item.status !== "planned") return done({ promoted: 0 })
  const free = Math.min(placesLeft(item), 2000)
  if (free === 0 || hasBegun(item, momentIn(now, item.timeZone))) return done({ promoted: 0 })
  const first = await selectEnrolments(tx)
    .where("activity_id", "=", activityId)
    .where("state", "=", "waiting")
    .orderBy("queued_at")
    .orderBy("id")
    .limit(free)
    .execute()
  const held = await holdPlaces(work, { centreId: item.centreId, activityId }, first)
  if (held.kind !== "done") return held
  const promoted = first.filter(({ id }) => held.value.enrolled.includes(id))
  await sendLetters(tx, "promoted", item, promoted)
  return done({ promoted: promoted.length })
}
