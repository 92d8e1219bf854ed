import { z } from "zod"
import { done, operation } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { attendance } from "../tables.server.ts"

/** How long a drawing is kept as proof: the control of a training may come years later. */
const drawingYears = 5
/** Names as they were typed on the spot: the directory has them since. */
const newcomerYears = 1

/** Removes what was kept long enough: drawings, and what those who came unannounced wrote of themselves. That they signed stays. */
export const forgetNames = operation({
  name: "attendance.forget-names",
  permission: permissions["attendance.sign-in"],
  input: z.object({}),
  async run({ tx, now, audit }) {
    const db = attendance(tx)
    const drawings = await db
      .updateTable("attendance.signature")
      .set({ drawing: null })
      .where("drawing", "is not", null)
      .where("received_at", "<", yearsBefore(now, drawingYears))
      .executeTakeFirst()
    const newcomers = await db
      .updateTable("attendance.newcomer")
      .set({ given_name: null, family_name: null, structure_name: null, email: null })
      .where("family_name", "is not", null)
      .where("added_at", "<", yearsBefore(now, newcomerYears))
      .executeTakeFirst()
    const counts = { drawings: Number(drawings.numUpdatedRows), newcomers: Number(newcomers.numUpdatedRows) }
    audit({ details: counts })
    return done(counts)
  },
})

function yearsBefore(now: Date, years: number): Date {
  const then = new Date(now)
  then.setUTCFullYear(then.getUTCFullYear() - years)
  return then
}
