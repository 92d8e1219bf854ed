import { openLine } from "#modules/activity/index.server.ts"
import { momentIn } from "#platform/kernel/calendar.ts"
import type { RunOutcome, Surroundings } from "#platform/operation/index.server.ts"
import { done, refused } from "#platform/operation/index.server.ts"
import { enrolmentWindow } from "../domain/enrolment-window.ts"
import type { EnrolmentRow } from "../queries/enrolment-rows.server.ts"
import { findAgendaItem } from "../queries/list-agenda.server.ts"
import { agenda } from "../tables.server.ts"
import { holdPlaces } from "./hold-places.server.ts"
import { recount } from "./recount.server.ts"
import { sendLetters } from "./send-letters.server.ts"

/**
 * An enrolment that is confirmed takes a place, or the end of the waiting list, and its holder is written to. Places are counted under the lock of the
 * ledger's line: of two who ask for the last one, the second waits.
 */
export async function takePlace(
  work: Surroundings,
  enrolment: EnrolmentRow,
): Promise<RunOutcome<{ state: "enrolled" | "waiting" }>> {
  const { tx, now } = work
  const { centreId, activityId } = enrolment
  if ((await openLine(tx, centreId, activityId)) === undefined) return refused("agenda_refused_unknown_activity")
  await recount(tx, activityId)
  const item = await findAgendaItem(tx, activityId)
  if (item === undefined) return refused("agenda_refused_unknown_activity")
  const window = enrolmentWindow(item, momentIn(now, item.timeZone))
  if (window === "full") return refused("agenda_refused_full")
  if (window === "waiting_list") {
    await agenda(tx)
      .updateTable("agenda.enrolment")
      .set({ state: "waiting", queued_at: now })
      .where("centre_id", "=", centreId)
      .where("id", "=", enrolment.id)
      .execute()
    await recount(tx, activityId)
    await sendLetters(tx, "waiting", item, [enrolment])
    return done({ state: "waiting" })
  }
  if (window !== "open") return refused("agenda_refused_closed")
  const held = await holdPlaces(work, { centreId, activityId }, [enrolment])
  if (held.kind !== "done") return held
  if (held.value.enrolled.length === 0) return refused("agenda_refused_enrolled_already")
  await sendLetters(tx, "enrolled", item, [enrolment])
  return done({ state: "enrolled" })
}
