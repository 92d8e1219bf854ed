import { z } from "zod"
import { isDay as isCalendarDay } from "#platform/kernel/calendar.ts"
import { emailAddress } from "#platform/kernel/email.ts"

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

/** One line that must be there. */
export const filledLine = (longest: number) => line(longest).pipe(z.string().min(1))

export const text = (longest: number) => z.string().trim().max(longest).default("")

/** An e-mail address in the form in which addresses are kept, or null when none was typed. */
export const optionalEmail = z
  .string()
  .max(1000)
  .nullish()
  .transform((typed, context) => {
    if (typed === null || typed === undefined || typed.trim() === "") return null
    const address = emailAddress(typed)
    if (address === undefined) context.addIssue({ code: "custom", message: "platform_error_email" })
    return address ?? z.NEVER
  })

/** The address of a site: http or https, the protocol added when it was left out. */
export const website = line(500).transform((typed, context) => {
  if (typed === "") return ""
  const address = /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`
  const valid =
    URL.canParse(address) && /^https?:$/.test(new URL(address).protocol) && /\./.test(new URL(address).hostname)
  if (!valid) context.addIssue({ code: "custom", message: "directory_error_website" })
  return valid ? address : z.NEVER
})

/** A day as forms give it, or null when none was typed. */
export const optionalDay = z
  .string()
  .trim()
  .nullish()
  .transform((typed, context) => {
    if (typed === null || typed === undefined || typed === "") return null
    if (!isDay(typed)) context.addIssue({ code: "custom", message: "directory_error_day" })
    return typed
  })

/** A year, or null when none was typed. */
export const optionalYear = z
  .union([z.number(), z.string()])
  .nullish()
  .transform((typed, context) => {
    const written = String(typed ?? "").trim()
    if (written === "") return null
    const year = Number(written)
    if (!/^\d{4}$/.test(written) || year < 1950 || year > 2100)
      context.addIssue({ code: "custom", message: "directory_error_year" })
    return year
  })

export const version = z.coerce.number().int()

/** A box that forms send as "yes", and not at all when it is not ticked. */
export const ticked = z.preprocess((value) => value === true || value === "yes", z.boolean())

export function isDay(typed: string): boolean {
  return /^(?:19|20)/.test(typed) && isCalendarDay(typed)
}

/** Of a row that is corrected: as the form showed it. Who corrects one that changed meanwhile is told. */
export const rowVersion = z.coerce.number().int().default(0)
