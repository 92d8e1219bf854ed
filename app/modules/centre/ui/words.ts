import { formatDate, formatTime } from "#platform/kernel/dates-in-words.ts"
import { dateFormat } from "#platform/kernel/intl.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { AccentName } from "../domain/accent.ts"
import type { CentreFace } from "../domain/centre.ts"
import type { DayHours, Interval, Weekday } from "../domain/opening-hours.ts"
import { weekdays } from "../domain/opening-hours.ts"

/** A day of the week in words, in the language of the running request. */
export function weekdayName(day: Weekday): string {
  // 5 January 2026 is a Monday.
  const date = new Date(Date.UTC(2026, 0, 5 + weekdays.indexOf(day)))
  return dateFormat(getLocale(), { weekday: "long", timeZone: "UTC" }).format(date)
}

/** A date (YYYY-MM-DD) in words: "jeudi 24 décembre 2026". */
export function dateInWords(date: string): string {
  return formatDate(date, getLocale(), true)
}

/** "9 h 30 – 12 h 30" in French, "9:30 – 12:30" in English. */
export function intervalInWords({ from, to }: Interval): string {
  return `${formatTime(from, getLocale())} – ${formatTime(to, getLocale())}`
}

export function dayInWords({ morning, afternoon }: DayHours): string {
  const intervals = [morning, afternoon].filter((interval) => interval !== undefined)
  return intervals.length === 0 ? m.centre_closed() : intervals.map(intervalInWords).join(", ")
}

export function accentName(name: AccentName): string {
  return {
    ink: m.centre_accent_ink,
    blue: m.centre_accent_blue,
    brick: m.centre_accent_brick,
    fir: m.centre_accent_fir,
    ochre: m.centre_accent_ochre,
    plum: m.centre_accent_plum,
    slate: m.centre_accent_slate,
    teal: m.centre_accent_teal,
  }[name]()
}

/** What each part of the face is called in the form. */
export function partName(part: keyof CentreFace): string {
  return {
    name: m.centre_field_name,
    shortName: m.centre_field_short_name,
    presentation: m.centre_field_presentation,
    coverage: m.centre_field_coverage,
    openingHours: m.centre_hours_title,
    streetAddress: m.centre_field_address,
    phone: m.centre_field_phone,
    email: m.centre_field_email,
    website: m.centre_field_website,
    accent: m.centre_field_accent,
    timezone: m.centre_field_timezone,
  }[part]()
}

/** A part of the face as one text, to be read beside what somebody else typed. */
export function partInWords(face: CentreFace, part: keyof CentreFace): string {
  if (part === "coverage") return face.coverage.join(" ")
  if (part !== "openingHours") return face[part]
  const { week, exceptions } = face.openingHours
  const line = (day: string, hours: DayHours) => m.centre_hours_line({ day, hours: dayInWords(hours) })
  return [
    ...weekdays.map((day) => line(weekdayName(day), week[day] ?? {})),
    ...exceptions.map((day) => `${line(dateInWords(day.date), day)} ${day.note}`),
  ].join("\n")
}
