import { z } from "zod"
import { isDay } from "#platform/kernel/calendar.ts"
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

export const filledLine = (longest: number) => line(longest).pipe(z.string().min(1))

/** Several lines of text, control characters out. */
export const text = (longest: number) =>
  z
    .string()
    .default("")
    .overwrite((typed) =>
      typed
        .normalize("NFC")
        .replaceAll(/\r\n?/g, "\n")
        .replaceAll(/[^\P{Cc}\n\t]/gu, "")
        .trim(),
    )
    .pipe(z.string().max(longest))

export const requiredEmail = z
  .string()
  .min(1)
  .max(1000)
  .transform((typed, context) => {
    const address = emailAddress(typed)
    if (address === undefined) context.addIssue({ code: "custom", message: "platform_error_email" })
    return address ?? z.NEVER
  })

export const ticked = z.preprocess((value) => value === true || value === "yes" || value === "on", z.boolean())

/** YYYY-MM-DD of the calendar, or "" for none. */
export const optionalDay = z
  .string()
  .trim()
  .default("")
  .refine((typed) => typed === "" || isDay(typed), "agenda_error_day")
  .transform((typed) => (typed === "" ? null : typed))

/** A web address to follow, or "". */
export const webAddress = z
  .string()
  .trim()
  .max(500)
  .default("")
  .refine((typed) => typed === "" || isWebAddress(typed), "agenda_error_address")

function isWebAddress(typed: string): boolean {
  return URL.canParse(typed) && ["https:", "http:"].includes(new URL(typed).protocol)
}
