import { recordPresences } from "#modules/activity/index.server.ts"
import type { RunOutcome, Surroundings } from "#platform/operation/index.server.ts"
import { done } from "#platform/operation/index.server.ts"
import type { Attendance, Attendee } from "../domain/attendance.ts"
import { sheetLines } from "../domain/attendance.ts"
import type { AttendedHalf } from "../domain/presence.ts"
import { slotPresence } from "../domain/presence.ts"
import { attendanceOf } from "../queries/attendance-of.server.ts"
import { presencesOfSlot } from "../queries/presences-of-slot.server.ts"
import { lockSlot } from "./locks.server.ts"

interface Own {
  centreId: string
  activityId: string
  slotId: string
}

/** Somebody who enters the ledger, as `recordPresences` takes it. */
export interface Added {
  id: string
  personId: string | null
  structureId: string | null
  structureKind: string
  people: number
}

interface Settling {
  reason: string
  added?: readonly Added[]
  /** Only of these attendees; what the ledger says of the others stays. All, when absent. */
  only?: readonly string[]
}

/** Writes the presences that follow from the validated sheets of a slot into the ledger, by its own operation, with its revision. */
export async function settleSlot(
  work: Surroundings,
  own: Own,
  { reason, added = [], only }: Settling,
): Promise<RunOutcome<{ id: string }>> {
  await lockSlot(work.tx, own.slotId)
  const whole = withEntering(await attendanceOf(work.tx, own), added)
  const slot = whole.slots.find(({ id }) => id === own.slotId)
  const days = whole.halfDays.filter(({ slotId }) => slotId === own.slotId)
  if (slot === undefined) return done({ id: own.activityId })
  const halvesOf = new Map<string, AttendedHalf[]>()
  for (const day of days.filter(({ validated }) => validated))
    for (const { attendee, signature, mark } of sheetLines(whole, day))
      halvesOf.set(attendee.id, [
        ...(halvesOf.get(attendee.id) ?? []),
        { half: day.half, signed: signature !== undefined, mark },
      ])
  const entered = new Set(added.map(({ id }) => id))
  const worked = whole.attendees.flatMap(({ id, people, newcomer }) => {
    if (newcomer && !entered.has(id)) return []
    const presence = slotPresence(slot, people, halvesOf.get(id) ?? [])
    return presence === null ? [] : [{ participationId: id, ...presence }]
  })
  const untouched = only === undefined ? [] : await presencesOfSlot(work.tx, own)
  return await recordPresences.within(work, {
    ...own,
    reason,
    held: days.every(({ validated }) => validated),
    added,
    presences:
      only === undefined
        ? worked
        : [
            ...untouched.filter(({ participationId }) => !only.includes(participationId)),
            ...worked.filter(({ participationId }) => only.includes(participationId)),
          ],
  })
}

/** Who enters with this writing is on the sheet no more, and not in the ledger yet: what they signed counts all the same. */
function withEntering(whole: Attendance, added: readonly Added[]): Attendance {
  const known = new Set(whole.attendees.map(({ id }) => id))
  const entering = added
    .filter(({ id }) => !known.has(id))
    .map(
      (one): Attendee => ({
        ...one,
        name: "",
        structureName: "",
        role: "participant",
        newcomer: true,
        byThemselves: false,
      }),
    )
  return { ...whole, attendees: [...whole.attendees, ...entering] }
}
