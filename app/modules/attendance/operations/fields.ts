import { z } from "zod"
import { isDay } from "#platform/kernel/calendar.ts"
import { readDrawing } from "../domain/drawing.ts"
import { halves } from "../domain/half.ts"

/** One line of text: no line end, no control character, spaces in one. */
export const line = (longest: number) =>
  z
    .string()
    .default("")
    .overwrite((typed) =>
      typed
        .normalize("NFC")
        .replaceAll(/[\s\p{Cc}]+/gu, " ")
        .replaceAll(/\p{Cf}/gu, "")
        .trim(),
    )
    .pipe(z.string().max(longest))

export const requiredLine = (longest: number) => line(longest).pipe(z.string().min(1))

/** Which half-day of which activity. */
export const halfDayFields = {
  centreId: z.uuid(),
  activityId: z.uuid(),
  slotId: z.uuid(),
  half: z.enum(halves),
}

/** The day for which one signed, as the telephone showed it; what it sends late may find the half-day moved. */
export const shownDay = z
  .string()
  .nullish()
  .transform((text) => (text !== undefined && text !== null && isDay(text) ? text : null))

/** The time of the telephone, whatever its clock says; none when it is not a time. */
export const deviceTime = z
  .union([z.iso.datetime({ offset: true }), z.literal("")])
  .nullish()
  .transform((text) => (text === undefined || text === null || text === "" ? null : new Date(text)))

/** A drawn signature, or nothing for one that is checked. */
export const drawing = z
  .string()
  .nullish()
  .transform((text, context) => {
    if (text === undefined || text === null || text === "") return null
    const path = readDrawing(text)
    if (path === undefined) context.addIssue({ code: "custom", message: "attendance_error_drawing" })
    return path ?? z.NEVER
  })

export const optionalId = z
  .union([z.uuid(), z.literal("")])
  .nullish()
  .transform((id) => (id === undefined || id === "" ? null : id))

const wholeNumber = (most: number, error: string) =>
  z.coerce.number({ error }).int({ error }).min(0, { error }).max(most, { error })
const minutes = wholeNumber(720, "attendance_error_minutes")

/** What the trainer notes of somebody's half-day. */
export const markFields = {
  present: z.boolean().nullable().default(null),
  lateMinutes: minutes.default(0),
  earlyMinutes: minutes.default(0),
  remote: z.boolean().default(false),
  people: wholeNumber(10_000, "attendance_error_people").nullable().default(null),
}
