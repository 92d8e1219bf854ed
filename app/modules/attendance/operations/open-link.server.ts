import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { attendance } from "../tables.server.ts"
import { halfDayFields } from "./fields.ts"
import { openHalfDay } from "./open-half-day.server.ts"

/** Opens the link by which participants sign a half-day for so many minutes, or closes it (0); a link given out before is then void. */
export const openLink = operation({
  name: "attendance.open-link",
  permission: permissions["attendance.sign-in"],
  centre: (input) => input.centreId,
  input: z.object({ ...halfDayFields, minutes: z.coerce.number().int().min(0).max(1440) }),
  async run({ tx, now, input, audit }) {
    const { centreId, slotId, half, minutes } = input
    const halfDay = await openHalfDay(tx, input, now)
    if (halfDay === undefined) return refused("attendance_refused_unknown_activity")
    if (halfDay.state === "validated") return refused("attendance_refused_validated")
    if (halfDay.state === "closed") return refused("attendance_refused_closed")
    await attendance(tx)
      .updateTable("attendance.sheet")
      .set((row) => ({
        link_until: minutes === 0 ? null : new Date(now.getTime() + minutes * 60_000),
        link_turn: row("link_turn", "+", 1),
      }))
      .where("centre_id", "=", centreId)
      .where("slot_id", "=", slotId)
      .where("half", "=", half)
      .execute()
    audit({ subject: { kind: "attendance.sheet", id: slotId }, details: { half, minutes } })
    return done({ slotId })
  },
})
