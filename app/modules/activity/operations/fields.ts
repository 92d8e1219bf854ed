import { z } from "zod"
import { isDay } from "#platform/kernel/calendar.ts"
import { isTime } from "../domain/clock.ts"

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

/** A day of the ledger: not before it could have been, nor so late that it must be a slip of the keyboard. */
export const day = z
  .string()
  .trim()
  .refine((text) => isDay(text) && text >= "1950-01-01" && text <= "2100-12-31", "activity_error_day")

export const time = z.string().trim().refine(isTime, "activity_error_time")

export const optionalId = z
  .union([z.uuid(), z.literal("")])
  .nullish()
  .transform((id) => (id === undefined || id === "" ? null : id))

/** Why the ledger is changed: asked for where what was counted changes. */
export const reason = line(1000)
