import { z } from "zod"
import { addDays, isDay } from "#platform/kernel/calendar.ts"
import type { Half } from "../domain/calendar.ts"
import { halfOf } from "../domain/calendar.ts"
import type { Desk } from "../queries/find-desk.server.ts"

/** A day typed after the fact, or "" for today. */
export const typedDay = z
  .string()
  .trim()
  .default("")
  .refine((text) => text === "" || isDay(text), "circulation_error_day")

/** The half of the day typed after the fact, or "" for what the clock says. */
export const typedHalf = z.enum(["", "morning", "afternoon"]).default("")

/** How far back work can be typed after the fact. */
const typingDays = 800

/** The day and half that a gesture is written down for, or why it cannot be. */
export function workDay(
  desk: Desk,
  date: string,
  half: z.output<typeof typedHalf> = "",
): { date: string; half: Half } | "circulation_refused_day_to_come" | "circulation_refused_day_too_old" {
  const day = date === "" ? desk.today : date
  if (day > desk.today) return "circulation_refused_day_to_come"
  if (day < addDays(desk.today, -typingDays)) return "circulation_refused_day_too_old"
  return { date: day, half: half === "" ? halfOf(desk.time) : half }
}

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
