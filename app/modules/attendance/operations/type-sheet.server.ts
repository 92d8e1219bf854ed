import { randomUUID } from "node:crypto"
import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { sheetLines } from "../domain/attendance.ts"
import { isPresent, noMark } from "../domain/presence.ts"
import { permissions } from "../permissions.ts"
import { attendanceOf } from "../queries/attendance-of.server.ts"
import { attendance } from "../tables.server.ts"
import { accountIdOf } from "./account-id.ts"
import { halfDayFields } from "./fields.ts"
import { isToCome } from "./is-to-come.server.ts"
import { keepSignature } from "./keep-signature.server.ts"
import { openHalfDay } from "./open-half-day.server.ts"

/**
 * The result of a sheet that was signed on paper, typed back: those who signed there, whole; everybody else was absent. What was signed on
 * a screen stays beside it.
 */
export const typeSheet = operation({
  name: "attendance.type-sheet",
  permission: permissions["attendance.sign-in"],
  centre: (input) => input.centreId,
  input: z.object({ ...halfDayFields, present: z.array(z.uuid()).max(5000) }),
  async run({ tx, caller, now, input, audit }) {
    const halfDay = await openHalfDay(tx, input, now, "alone")
    if (halfDay === undefined) return refused("attendance_refused_unknown_activity")
    if (halfDay.state === "validated") return refused("attendance_refused_validated")
    if (halfDay.state === "closed") return refused("attendance_refused_closed")
    if (await isToCome(tx, input.centreId, halfDay.date, now)) return refused("attendance_refused_to_come")
    const accountId = accountIdOf(caller)
    const wanted = new Set(input.present)
    for (const { attendee, signature, mark } of sheetLines(await attendanceOf(tx, input), input)) {
      const signed = signature !== undefined
      const present = wanted.has(attendee.id)
      if (present && !signed)
        await keepSignature(
          tx,
          input,
          halfDay,
          {
            id: randomUUID(),
            attendeeId: attendee.id,
            way: "paper",
            drawing: null,
            source: "trainer",
            signedAt: null,
            accountId,
          },
          now,
        )
      if (isPresent({ signed: signed || present, mark }) === present) continue
      const noted = mark ?? noMark
      await attendance(tx)
        .insertInto("attendance.mark")
        .values({
          centre_id: input.centreId,
          id: randomUUID(),
          slot_id: input.slotId,
          half: input.half,
          activity_id: input.activityId,
          attendee_id: attendee.id,
          present,
          late_minutes: noted.lateMinutes,
          early_minutes: noted.earlyMinutes,
          remote: noted.remote,
          people: noted.people,
          marked_at: now,
          received_at: now,
          account_id: accountId,
        })
        .execute()
    }
    audit({
      subject: { kind: "attendance.sheet", id: input.slotId },
      details: { half: input.half, present: wanted.size },
    })
    return done({ present: wanted.size })
  },
})
