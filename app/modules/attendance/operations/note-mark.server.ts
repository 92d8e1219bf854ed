import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { attendance } from "../tables.server.ts"
import { accountIdOf } from "./account-id.ts"
import { deviceTime, halfDayFields, markFields } from "./fields.ts"
import { openHalfDay } from "./open-half-day.server.ts"

/**
 * What the trainer notes of somebody on a sheet that is open: absent after all, late, gone early, at a distance, how many of a group. The last word
 * counts; a signature stays what it is.
 */
export const noteMark = operation({
  name: "attendance.note-mark",
  permission: permissions["attendance.sign-in"],
  centre: (input) => input.centreId,
  input: z.object({ ...halfDayFields, ...markFields, id: z.uuid(), attendeeId: z.uuid(), markedAt: deviceTime }),
  async run({ tx, caller, now, input, audit }) {
    const halfDay = await openHalfDay(tx, input, now)
    if (halfDay === undefined) return refused("attendance_refused_unknown_activity")
    if (halfDay.state === "validated") return refused("attendance_refused_validated")
    if (halfDay.state === "closed") return refused("attendance_refused_closed")
    await attendance(tx)
      .insertInto("attendance.mark")
      .values({
        centre_id: input.centreId,
        id: input.id,
        slot_id: input.slotId,
        half: input.half,
        activity_id: input.activityId,
        attendee_id: input.attendeeId,
        present: input.present,
        late_minutes: input.lateMinutes,
        early_minutes: input.earlyMinutes,
        remote: input.remote,
        people: input.people,
        marked_at: input.markedAt ?? now,
        received_at: now,
        account_id: accountIdOf(caller),
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    audit({ subject: { kind: "attendance.sheet", id: input.slotId }, details: { half: input.half } })
    return done({ id: input.id })
  },
})
