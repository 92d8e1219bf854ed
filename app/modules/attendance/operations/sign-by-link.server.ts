import { z } from "zod"
import { ledgerStructureKinds } from "#modules/activity/index.ts"
import { emailAddress } from "#platform/kernel/email.ts"
import { m } from "#platform/messages/index.ts"
import { done, invalid, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { sheetOfLink } from "../queries/sheet-of-link.server.ts"
import { attendance } from "../tables.server.ts"
import { deviceTime, drawing, line } from "./fields.ts"
import { keepSignature } from "./keep-signature.server.ts"
import { newcomerRow } from "./newcomer-row.ts"
import { openHalfDay } from "./open-half-day.server.ts"

const optionalEmail = z
  .string()
  .max(1000)
  .default("")
  .transform((typed, context) => {
    if (typed.trim() === "") return null
    const address = emailAddress(typed)
    if (address === undefined) context.addIssue({ code: "custom", message: "platform_error_email" })
    return address ?? z.NEVER
  })

/** So many people who are not expected may write themselves on one half-day's sheet. */
const mostNewcomers = 300

/**
 * Somebody without an account signs for the half-day whose link they hold: on their own line, or as somebody who was not expected. Called as the
 * installation. Once for each identifier made by the page.
 */
export const signByLink = operation({
  name: "attendance.sign-by-link",
  permission: permissions["attendance.sign"],
  input: z.object({
    secret: z.string().max(100),
    id: z.uuid(),
    attendeeId: z.uuid(),
    /** Who is not on the sheet yet says who they are. */
    newcomer: z
      .object({
        givenName: line(100),
        familyName: line(100),
        structureName: line(300),
        structureKind: z.enum(ledgerStructureKinds).default("none"),
        email: optionalEmail,
      })
      .nullable()
      .default(null),
    drawing,
    signedAt: deviceTime,
  }),
  async run({ tx, now, input, audit }) {
    const sheet = await sheetOfLink(tx, input.secret, now)
    const halfDay = sheet && (await openHalfDay(tx, sheet, now))
    if (sheet === undefined || halfDay?.state !== "open") return refused("attendance_refused_link_over")
    const db = attendance(tx)
    if (input.newcomer !== null) {
      if (input.newcomer.familyName === "") return invalid({ familyName: [m.attendance_error_name()] })
      const there = await db
        .selectFrom("attendance.newcomer")
        .select((all) => all.fn.countAll<number>().as("count"))
        .where("centre_id", "=", sheet.centreId)
        .where("activity_id", "=", sheet.activityId)
        .where("entered_at", "is", null)
        .executeTakeFirstOrThrow()
      if (there.count >= mostNewcomers) return refused("attendance_refused_too_many")
      const row = {
        ...sheet,
        ...input.newcomer,
        id: input.attendeeId,
        personId: null,
        structureId: null,
        people: 1,
        source: "participant",
      } as const
      await db
        .insertInto("attendance.newcomer")
        .values(newcomerRow(row, now))
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    }
    const way = input.drawing === null ? "checked" : "drawn"
    const given = { ...input, way, source: "participant", accountId: null } as const
    const state = await keepSignature(tx, sheet, halfDay, given, now)
    // Not on the sheet: whoever they are, nothing of this page names them.
    if (state === "set_aside") return refused("attendance_refused_not_on_sheet")
    audit({
      centreId: sheet.centreId,
      subject: { kind: "attendance.signature", id: input.id },
      details: { slotId: sheet.slotId, way, state },
    })
    return done({ state })
  },
})
