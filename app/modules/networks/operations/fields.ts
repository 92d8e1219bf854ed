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

export const requiredLine = (longest: number) => line(longest).pipe(z.string().min(1))

export const text = (longest: number) => z.string().trim().max(longest).default("")

/** A day of the calendar. */
export const day = z.string().trim().refine(isDay, "networks_error_day")

/** A day, or null where nothing is typed. */
export const optionalDay = z
  .union([z.literal("").transform(() => null), day])
  .nullish()
  .transform((value) => value ?? null)

/** What a checkbox sends. */
export const ticked = z
  .union([z.boolean(), z.string()])
  .nullish()
  .transform((value) => value === true || value === "yes")

export const requiredEmail = z.string().transform((typed, context) => {
  const address = emailAddress(typed)
  if (address === undefined)
    context.addIssue({
      code: "custom",
      message: typed.trim() === "" ? "networks_error_required" : "networks_error_email",
    })
  return address ?? ""
})

export const optionalEmail = z
  .union([z.literal("").transform(() => null), requiredEmail])
  .nullish()
  .transform((value) => value ?? null)

export const optionalId = z
  .union([z.uuid(), z.literal("")])
  .nullish()
  .transform((id) => (id === undefined || id === "" ? null : id))
