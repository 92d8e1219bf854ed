import { changeParticipations, openLine, participationsOf, sealedSlots } from "#modules/activity/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { m } from "#platform/messages/index.ts"
import type { RunOutcome, Surroundings } from "#platform/operation/index.server.ts"
import { done, refused } from "#platform/operation/index.server.ts"
import type { EnrolmentRow } from "../queries/enrolment-rows.server.ts"
import { findEnrolment } from "../queries/enrolment-rows.server.ts"
import { agenda } from "../tables.server.ts"
import { promoteWaiting } from "./promote-waiting.server.ts"

/**
 * Ends an enrolment: its participation leaves the ledger with a reason, and the first who waits takes the place. Of half-days that they signed for already
 * they stay present.
 */
export async function closeEnrolment(
  work: Surroundings,
  enrolment: Pick<EnrolmentRow, "centreId" | "activityId" | "id">,
  closedBy: "person" | "staff" | "erased",
): Promise<RunOutcome<{ was: EnrolmentRow }>> {
  const { tx, now } = work
  const { centreId, activityId, id } = enrolment
  if ((await openLine(tx, centreId, activityId)) === undefined) return refused("agenda_refused_unknown_activity")
  const was = await findEnrolment(tx, centreId, id)
  if (was === undefined || was.state === "withdrawn") return refused("agenda_refused_link_over")
  // Closed first: what the ledger tells of the participation that goes finds nothing left to close.
  await agenda(tx)
    .updateTable("agenda.enrolment")
    .set({ state: "withdrawn", closed_at: now, closed_by: closedBy, participation_id: null })
    .where("centre_id", "=", centreId)
    .where("id", "=", id)
    .execute()
  if (was.participationId !== null) {
    const reason = closedBy === "staff" ? m.agenda_reason_withdrawn_by_staff() : m.agenda_reason_withdrawn()
    const gone = await leaving(work.tx, { centreId, activityId }, was.participationId)
    const left = await changeParticipations.within(work, { centreId, activityId, ...gone, reason })
    if (left.kind !== "done") return left
  }
  const promoted = await promoteWaiting(work, activityId)
  return promoted.kind === "done" ? done({ was }) : promoted
}

/** The participation that goes, or what stays of it where a validated sheet answers for some of its half-days. */
async function leaving(tx: Tx, own: { centreId: string; activityId: string }, participationId: string) {
  const sealed = await sealedSlots(tx, own)
  const line = (await participationsOf(tx, own.centreId, own.activityId)).find(({ id }) => id === participationId)
  const signed = line?.presences.filter(({ slotId }) => sealed.has(slotId)) ?? []
  if (line === undefined || signed.length === 0) return { withdrawn: [participationId] }
  const { id, personId, structureId, structureKind, role, audience } = line
  return { changed: [{ id, personId, structureId, structureKind, role, audience, presences: signed }] }
}
