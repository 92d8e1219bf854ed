import { z } from "zod"
import { m } from "#platform/messages/index.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { sheetLines } from "../domain/attendance.ts"
import { isPresent } from "../domain/presence.ts"
import { permissions } from "../permissions.ts"
import { attendanceOf } from "../queries/attendance-of.server.ts"
import { attendance } from "../tables.server.ts"
import { enterNewcomers } from "./enter-newcomers.server.ts"
import { halfDayFields } from "./fields.ts"
import { isToCome } from "./is-to-come.server.ts"
import { openHalfDay } from "./open-half-day.server.ts"
import { settleSlot } from "./settle-slot.server.ts"

/**
 * The trainer's word on a half-day: the sheet is locked, and its presences stand in the ledger, whose slot is held once all its halves are
 * validated. Who came unannounced enters the ledger, and the directory when nobody there is the same.
 */
export const validateSheet = operation({
  name: "attendance.validate-sheet",
  permission: permissions["attendance.sign-in"],
  centre: (input) => input.centreId,
  input: z.object(halfDayFields),
  async run(work) {
    const { tx, now, input, audit } = work
    // Waits for who is signing; from here on a signature finds the sheet validated.
    const halfDay = await openHalfDay(tx, input, now, "alone")
    if (halfDay === undefined) return refused("attendance_refused_unknown_activity")
    if (halfDay.state === "closed") return refused("attendance_refused_closed")
    if (halfDay.state === "validated") return refused("attendance_refused_validated")
    // What counts was held; what is still to come was not.
    if (await isToCome(tx, input.centreId, halfDay.date, now)) return refused("attendance_refused_to_come")
    const before = await attendanceOf(tx, input)
    const there = sheetLines(before, input).filter((line) =>
      isPresent({ signed: line.signature !== undefined, mark: line.mark }),
    )
    const newcomers = there.filter(({ attendee }) => attendee.newcomer).map(({ attendee }) => attendee.id)
    const entered = await enterNewcomers(work, input, newcomers)
    if (entered.kind !== "done") return entered
    await attendance(tx)
      .updateTable("attendance.sheet")
      .set({ validated_at: now, link_until: null })
      .where("centre_id", "=", input.centreId)
      .where("slot_id", "=", input.slotId)
      .where("half", "=", input.half)
      .execute()
    const settled = await settleSlot(work, input, {
      reason: m.attendance_reason_validated(),
      added: entered.value.added,
    })
    if (settled.kind !== "done") return settled
    audit({
      subject: { kind: "attendance.sheet", id: input.slotId },
      details: { half: input.half, present: there.length, newcomers: newcomers.length },
    })
    return done({ present: there.length })
  },
})
