import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { accountIdOf } from "./account-id.ts"
import { deviceTime, drawing, halfDayFields, shownDay } from "./fields.ts"
import { keepSignature } from "./keep-signature.server.ts"
import { openHalfDay } from "./open-half-day.server.ts"

/** A signature on the trainer's telephone, drawn or ticked; sent again, with the same identifier, it changes nothing. */
export const takeSignature = operation({
  name: "attendance.take-signature",
  permission: permissions["attendance.sign-in"],
  centre: (input) => input.centreId,
  input: z.object({
    ...halfDayFields,
    id: z.uuid(),
    attendeeId: z.uuid(),
    drawing,
    signedAt: deviceTime,
    signedFor: shownDay,
  }),
  async run({ tx, caller, now, input, audit }) {
    const halfDay = await openHalfDay(tx, input, now)
    if (halfDay === undefined) return refused("attendance_refused_unknown_activity")
    const way = input.drawing === null ? "checked" : "drawn"
    const given = { ...input, way, source: "trainer", accountId: accountIdOf(caller) } as const
    const state = await keepSignature(tx, input, halfDay, given, now)
    audit({ subject: { kind: "attendance.signature", id: input.id }, details: { slotId: input.slotId, way, state } })
    return done({ id: input.id, state })
  },
})
