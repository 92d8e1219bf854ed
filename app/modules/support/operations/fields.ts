import { z } from "zod"
import { isTime } from "#modules/activity/index.ts"
import { isDay } from "#platform/kernel/calendar.ts"

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

export const text = (longest: number) => z.string().trim().max(longest).default("")

/** A day that can have been: typed years that are slips of the keyboard are told. */
export const day = z
  .string()
  .trim()
  .refine((typed) => isDay(typed) && typed >= "1990-01-01" && typed <= "2100-12-31", "support_error_day")

export const optionalDay = z
  .union([day, z.literal("")])
  .nullish()
  .transform((typed) => (typed === "" ? null : (typed ?? null)))

export const time = z.string().trim().refine(isTime, "support_error_time")

export const optionalId = z
  .union([z.uuid(), z.literal("")])
  .nullish()
  .transform((id) => (id === undefined || id === "" ? null : id))

/** Minutes as typed, or null. */
export const optionalMinutes = z
  .union([z.number(), z.null()])
  .default(null)
  .refine(
    (value) => value === null || (Number.isInteger(value) && value >= 0 && value <= 1440),
    "support_error_minutes",
  )

export const minutes = z
  .number({ error: "support_error_minutes" })
  .refine((value) => Number.isInteger(value) && value >= 1 && value <= 600, "support_error_minutes")

export const territory = z
  .string()
  .trim()
  .max(100)
  .nullish()
  .transform((id) => (id === undefined || id === "" ? null : id))

/** A box that forms send as "yes". */
export const ticked = z.preprocess((value) => value === true || value === "yes", z.boolean())

export const version = z.coerce.number().int()
