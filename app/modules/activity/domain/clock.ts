import { addDays, momentIn } from "#platform/kernel/calendar.ts"

/**
 * Minutes that pass between two hours of a day in a place: on the night of a clock change, one hour less or more than the hours
 * say. An end that is not after the start is on the next day.
 */
export function minutesBetween(date: string, starts: string, ends: string, timeZone: string): number {
  const endDate = ends > starts ? date : addDays(date, 1)
  return Math.round((instantOf(endDate, ends, timeZone) - instantOf(date, starts, timeZone)) / 60_000)
}

/** True for an hour of the day written 09:30. */
export function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
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
  const { date, time } = momentIn(instant, timeZone)
  return Date.parse(`${date}T${time}:00Z`) - Math.floor(instant / 60_000) * 60_000
}
