import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { halves } from "../domain/half.ts"
import { permissions } from "../permissions.ts"
import { attendance } from "../tables.server.ts"
import { enterNewcomers } from "./enter-newcomers.server.ts"
import { line } from "./fields.ts"
import { openHalfDay } from "./open-half-day.server.ts"
import { settleSlot } from "./settle-slot.server.ts"

/**
 * The trainer's word on a signature that waits: taken, for its half-day or for another one of the activity, or put away. It is kept either way. Taken
 * for a validated sheet it changes the ledger, and the reason is asked for.
 */
export const settleSetAside = operation({
  name: "attendance.settle-set-aside",
  permission: permissions["attendance.sign-in"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    activityId: z.uuid(),
    id: z.uuid(),
    take: z.boolean(),
    slotId: z.uuid(),
    half: z.enum(halves),
    reason: line(1000),
  }),
  async run(work) {
    const { tx, now, input, audit } = work
    const { centreId, id, slotId, half } = input
    const signature = await attendance(tx)
      .selectFrom("attendance.signature")
      .select(["attendee_id", "state", "slot_id", "half"])
      .where("centre_id", "=", centreId)
      .where("activity_id", "=", input.activityId)
      .where("id", "=", id)
      .forUpdate()
      .executeTakeFirst()
    if (signature === undefined) return refused("attendance_refused_unknown_signature")
    const moved = signature.slot_id !== slotId || signature.half !== half
    if (signature.state !== "set_aside" && !(signature.state === "kept" && moved)) return done({ id })
    audit({
      subject: { kind: "attendance.signature", id },
      details: { take: input.take, slotId, half, reason: input.reason },
    })
    if (!input.take) {
      await setState(id, "dismissed")
      return done({ id })
    }
    const halfDay = await openHalfDay(tx, input, now)
    if (halfDay === undefined) return refused("attendance_refused_unknown_activity")
    if (halfDay.state === "closed") return refused("attendance_refused_closed")
    if (halfDay.state === "validated" && input.reason === "") return refused("attendance_refused_reason")
    const first = await attendance(tx)
      .selectFrom("attendance.signature")
      .select("id")
      .where("centre_id", "=", centreId)
      .where("slot_id", "=", slotId)
      .where("half", "=", half)
      .where("attendee_id", "=", signature.attendee_id)
      .where("state", "=", "kept")
      .executeTakeFirst()
    await setState(id, first === undefined ? "kept" : "second")
    if (halfDay.state !== "validated") return done({ id })
    const entered = await enterNewcomers(work, input, [signature.attendee_id])
    if (entered.kind !== "done") return entered
    const settled = await settleSlot(work, input, {
      reason: input.reason,
      added: entered.value.added,
      only: entered.value.lines,
    })
    return settled.kind === "done" ? done({ id }) : settled

    async function setState(signatureId: string, state: "kept" | "second" | "dismissed"): Promise<void> {
      await attendance(tx)
        .updateTable("attendance.signature")
        .set(state === "dismissed" ? { state } : { state, slot_id: slotId, half })
        .where("centre_id", "=", centreId)
        .where("id", "=", signatureId)
        .execute()
    }
  },
})
