import { installationZone } from "./calendar.ts"
import { dateFormat } from "./intl.ts"
import type { Locale } from "./typography.ts"
import { formatQuantity, noBreakSpace } from "./typography.ts"

/**
 * A date in words: "1er mars 2026", "mars 2026", "2026" from ISO 8601 2026-03-01, 2026-03, 2026.
 * What is not a date comes back as it is: a record may hold "[1998?]".
 */
export function formatDate(iso: string, locale: Locale, withWeekday = false): string {
  const date = parseIsoDate(iso)
  if (date === null) return iso
  if (date.precision === "year") return iso
  const options: Intl.DateTimeFormatOptions =
    date.precision === "month"
      ? { month: "long", year: "numeric" }
      : { day: "numeric", month: "long", year: "numeric", ...(withWeekday ? { weekday: "long" } : {}) }
  return inWords(date.at, locale, options)
}

/** All the days from one to another in words, without repeating what they share: "du 1er au 4 mars 2026". */
export function formatDateRange(from: string, to: string, locale: Locale): string {
  if (from === to) return formatDate(from, locale)
  const first = sharedDay(from, to, locale)
  if (first === undefined) return `${formatDate(from, locale)} – ${formatDate(to, locale)}`
  const last = formatDate(to, locale)
  return locale === "fr" ? `du ${first} au ${last}` : `${first} to ${last}`
}

/** One day and another, and none between: "1er et 4 mars 2026", "23 janvier et 7 mars 2026". */
export function formatTwoDates(one: string, other: string, locale: Locale): string {
  const first = sharedDay(one, other, locale) ?? formatDate(one, locale)
  return `${first} ${locale === "fr" ? "et" : "and"} ${formatDate(other, locale)}`
}

/** A day without what another, said after it, says too; undefined where one of them is no day. */
function sharedDay(from: string, to: string, locale: Locale): string | undefined {
  const [start, end] = [parseIsoDate(from), parseIsoDate(to)]
  if (start?.precision !== "day" || end?.precision !== "day") return undefined
  const sameYear = from.slice(0, 4) === to.slice(0, 4)
  const sameMonth = from.slice(0, 7) === to.slice(0, 7)
  return inWords(start.at, locale, {
    day: "numeric",
    ...(sameMonth ? {} : { month: "long" }),
    ...(sameYear ? {} : { year: "numeric" }),
  })
}

/** An instant in words, in the time of the place: "1er mars 2026 à 14 h 05". */
export function formatDateTime(instant: Date, locale: Locale, timeZone = installationZone): string {
  const date = inWords(instant, locale, { day: "numeric", month: "long", year: "numeric", timeZone })
  return `${date} ${locale === "fr" ? "à" : "at"}${noBreakSpace}${formatClock(instant, locale, timeZone)}`
}

/** An hour of the day from "14:05" (seconds ignored): "14 h 05", "14 h", "14:05" in English. */
export function formatTime(time: string, locale: Locale): string {
  const match = /^([01]?\d|2[0-4]):([0-5]\d)(?::\d\d)?$/.exec(time)
  if (match === null) return time
  const [hours, minutes] = [Number(match[1]), match[2] ?? "00"]
  if (locale === "en") return `${hours}:${minutes}`
  return minutes === "00" ? `${hours}${noBreakSpace}h` : `${hours}${noBreakSpace}h${noBreakSpace}${minutes}`
}

/** A length of time from whole minutes: "45 min", "1 h 30", "2 h". */
export function formatMinutes(minutes: number, locale: Locale): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours === 0) return `${rest}${noBreakSpace}min`
  if (rest === 0) return `${hours}${noBreakSpace}h`
  const padded = String(rest).padStart(2, "0")
  return locale === "fr"
    ? `${hours}${noBreakSpace}h${noBreakSpace}${padded}`
    : `${hours}${noBreakSpace}h ${padded}${noBreakSpace}min`
}

/** How long work may still take, rounded up to what a reader can use: "40 secondes", "3 minutes", "2 heures". */
export function formatTimeLeft(seconds: number, locale: Locale): string {
  if (seconds <= 50) return amount(Math.max(10, Math.ceil(seconds / 10) * 10), "second", locale)
  if (seconds <= 55 * 60) return amount(Math.ceil(seconds / 60), "minute", locale)
  return amount(Math.ceil(seconds / 3600), "hour", locale)
}

type IsoDate = { at: Date; precision: "year" | "month" | "day" }

function parseIsoDate(iso: string): IsoDate | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(iso)
  if (match === null) return null
  const [, year, month = "01", day = "01"] = match
  const at = new Date(`${year}-${month}-${day}T12:00:00Z`)
  // 2026-02-30 would silently become 2 March.
  if (Number.isNaN(at.getTime()) || at.getUTCDate() !== Number(day)) return null
  return { at, precision: match[3] !== undefined ? "day" : match[2] !== undefined ? "month" : "year" }
}

function inWords(at: Date, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  const parts = dateFormat(locale, { timeZone: "UTC", ...options }).formatToParts(at)
  return parts
    .map((part) => (locale === "fr" && part.type === "day" && part.value === "1" ? "1er" : part.value))
    .join("")
}

function formatClock(instant: Date, locale: Locale, timeZone: string): string {
  const options = { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone } as const
  return formatTime(dateFormat("en", options).format(instant), locale)
}

function amount(value: number, unit: "second" | "minute" | "hour", locale: Locale): string {
  return formatQuantity(value, locale, { style: "unit", unit, unitDisplay: "long" })
}
