export const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const
export type Weekday = (typeof weekdays)[number]

export const halves = ["morning", "afternoon"] as const
export type Half = (typeof halves)[number]

/** From and to, as "09:00" and "12:30", local time of the centre. */
export interface Interval {
  from: string
  to: string
}

export interface DayHours {
  morning?: Interval
  afternoon?: Interval
}

/** A date (YYYY-MM-DD) on which the centre is not open as usual; no interval: closed. */
export interface Exception extends DayHours {
  date: string
  note: string
}

export interface OpeningHours {
  week: Partial<Record<Weekday, DayHours>>
  exceptions: Exception[]
}

export const noHours: OpeningHours = { week: {}, exceptions: [] }

const timeForm = /^(?:[01]\d|2[0-3]):[0-5]\d$/

export type IntervalProblem = "half-missing" | "not-a-time" | "ends-before-it-starts"

/** Two typed times → an interval, nothing when both are empty, or what is wrong. */
export function intervalOf(from: string, to: string): Interval | undefined | IntervalProblem {
  if (from === "" && to === "") return undefined
  if (from === "" || to === "") return "half-missing"
  if (!timeForm.test(from) || !timeForm.test(to)) return "not-a-time"
  return from < to ? { from, to } : "ends-before-it-starts"
}

/** True when the afternoon begins before the morning has ended. */
export function halvesOverlap({ morning, afternoon }: DayHours): boolean {
  return morning !== undefined && afternoon !== undefined && afternoon.from < morning.to
}

/** True for a day of the calendar written YYYY-MM-DD. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

export function isOpenOn(hours: DayHours | undefined): boolean {
  return hours?.morning !== undefined || hours?.afternoon !== undefined
}

/** The exceptions of `today` (YYYY-MM-DD) and after, in order. */
export function comingExceptions(hours: OpeningHours, today: string): Exception[] {
  return hours.exceptions.filter(({ date }) => date >= today).toSorted((a, b) => a.date.localeCompare(b.date))
}
