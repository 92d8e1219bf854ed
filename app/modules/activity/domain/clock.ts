import { dateFormat } from "#platform/kernel/intl.ts"

/**
 * Minutes that pass between two hours of a day in a place: on the night of a clock change, one hour less or more than the hours
 * say. An end that is not after the start is on the next day.
 */
export function minutesBetween(date: string, starts: string, ends: string, timeZone: string): number {
  const endDate = ends > starts ? date : nextDay(date)
  return Math.round((instantOf(endDate, ends, timeZone) - instantOf(date, starts, timeZone)) / 60_000)
}

/** True for a day of the calendar written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text
}

/** True for an hour of the day written 09:30. */
export function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
}

/** The date of an instant in a place. */
export function dateIn(instant: Date, timeZone: string): string {
  return localReading(instant.getTime(), timeZone).slice(0, 10)
}

/** The instant at which the clocks of a place show this; for an hour that is skipped, the same time later; for one that comes twice, the first. */
export function instantOf(date: string, time: string, timeZone: string): number {
  const asIfUtc = Date.parse(`${date}T${time}:00Z`)
  const offsets = [asIfUtc - day, asIfUtc + day].map((at) => offsetAt(at, timeZone))
  for (const offset of offsets) if (offsetAt(asIfUtc - offset, timeZone) === offset) return asIfUtc - offset
  return asIfUtc - (offsets[0] ?? 0)
}

const day = 24 * 60 * 60 * 1000

function offsetAt(instant: number, timeZone: string): number {
  return Date.parse(`${localReading(instant, timeZone)}:00Z`) - Math.floor(instant / 60_000) * 60_000
}

function localReading(instant: number, timeZone: string): string {
  const options = { year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" } as const
  const parts = dateFormat("en", { ...options, hourCycle: "h23", timeZone }).formatToParts(instant)
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ""
  return `${part("year")}-${part("month")}-${part("day")}T${part("hour")}:${part("minute")}`
}

/** The day after, both written YYYY-MM-DD. */
export function nextDay(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + day).toISOString().slice(0, 10)
}
