import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { attendance } from "../tables.server.ts"
import { accountIdOf } from "./account-id.ts"
import { enterNewcomers } from "./enter-newcomers.server.ts"
import { halfDayFields, markFields, requiredLine } from "./fields.ts"
import { openHalfDay } from "./open-half-day.server.ts"
import { settleSlot } from "./settle-slot.server.ts"

/**
 * What is corrected of a validated sheet: there after all, absent, other minutes, with a reason. The signature stays as it is; the correction stands
 * beside it with its author, and as a revision in the ledger.
 */
export const correctPresence = operation({
  name: "attendance.correct-presence",
  permission: permissions["attendance.sign-in"],
  centre: (input) => input.centreId,
  input: z.object({ ...halfDayFields, ...markFields, id: z.uuid(), attendeeId: z.uuid(), reason: requiredLine(1000) }),
  async run(work) {
    const { tx, caller, now, input, audit } = work
    const halfDay = await openHalfDay(tx, input, now)
    if (halfDay === undefined) return refused("attendance_refused_unknown_activity")
    if (halfDay.state !== "validated") return refused("attendance_refused_not_validated")
    const written = await attendance(tx)
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
        reason: input.reason,
        marked_at: now,
        received_at: now,
        account_id: accountIdOf(caller),
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning("position")
      .executeTakeFirst()
    // The same form sent twice.
    if (written === undefined) return done({ id: input.id })
    const entered = await enterNewcomers(work, input, input.present === true ? [input.attendeeId] : [])
    if (entered.kind !== "done") return entered
    const settled = await settleSlot(work, input, {
      reason: input.reason,
      added: entered.value.added,
      only: [...entered.value.lines, input.attendeeId],
    })
    if (settled.kind !== "done") return settled
    audit({
      subject: { kind: "attendance.sheet", id: input.slotId },
      details: { half: input.half, reason: input.reason },
    })
    return done({ id: input.id })
  },
})
