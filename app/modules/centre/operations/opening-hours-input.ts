import { z } from "zod"
import type { DayHours, Exception, OpeningHours, Weekday } from "../domain/opening-hours.ts"
import { halves, halvesOverlap, intervalOf, isDate, noHours, weekdays } from "../domain/opening-hours.ts"

const time = z.string().trim().max(20).default("")
const typedInterval = z.object({ from: time, to: time }).optional()
const typedDay = z.object({ morning: typedInterval, afternoon: typedInterval })
const typedException = typedDay.extend({
  date: z.string().trim().max(20).default(""),
  note: z.string().trim().max(200).default(""),
})

/** Opening hours as typed, blank rows included → those that hold; what is wrong is said at its own field. */
export const openingHours = z
  .object({
    week: z.partialRecord(z.enum(weekdays), typedDay).default({}),
    exceptions: z.array(typedException).max(100).default([]),
  })
  .default({ week: {}, exceptions: [] })
  .transform(readHours)

type Context = z.RefinementCtx

function readHours(
  typed: { week: Partial<Record<Weekday, z.output<typeof typedDay>>>; exceptions: z.output<typeof typedException>[] },
  context: Context,
): OpeningHours {
  const week: OpeningHours["week"] = {}
  for (const day of weekdays) {
    const hours = readDay(typed.week[day] ?? {}, ["week", day], context)
    if (Object.keys(hours).length > 0) week[day] = hours
  }
  const exceptions = typed.exceptions.flatMap((row, index) => readException(row, index, context))
  return { ...noHours, week, exceptions }
}

function readDay(typed: Partial<z.output<typeof typedDay>>, path: (string | number)[], context: Context): DayHours {
  const hours: DayHours = {}
  for (const half of halves) {
    const { from, to } = typed[half] ?? { from: "", to: "" }
    const read = intervalOf(from, to)
    if (typeof read === "string") context.addIssue({ code: "custom", path: [...path, half], message: problemKey[read] })
    else if (read !== undefined) hours[half] = read
  }
  if (halvesOverlap(hours))
    context.addIssue({ code: "custom", path: [...path, "afternoon"], message: "centre_error_hours_overlap" })
  return hours
}

function readException(typed: z.output<typeof typedException>, index: number, context: Context): Exception[] {
  const path = ["exceptions", index]
  const hours = readDay(typed, path, context)
  if (typed.date === "") {
    const isBlank = typed.note === "" && Object.keys(hours).length === 0
    if (!isBlank) context.addIssue({ code: "custom", path: [...path, "date"], message: "centre_error_exception_date" })
    return []
  }
  if (!isDate(typed.date))
    context.addIssue({ code: "custom", path: [...path, "date"], message: "centre_error_exception_date" })
  return [{ date: typed.date, note: typed.note, ...hours }]
}

const problemKey = {
  "half-missing": "centre_error_hours_half_missing",
  "not-a-time": "centre_error_hours_not_a_time",
  "ends-before-it-starts": "centre_error_hours_order",
} as const
