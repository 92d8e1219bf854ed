import { addDays } from "#platform/kernel/calendar.ts"
import { isPublicHoliday } from "#platform/kernel/public-holidays.ts"

/** When a centre is open, as the centre module keeps it. Dates are YYYY-MM-DD, hours HH:MM in the time of the place. */
export interface Hours {
  week: Partial<Record<string, DayHours>>
  exceptions: readonly (DayHours & { date: string })[]
}

export interface DayHours {
  morning?: { from: string; to: string } | undefined
  afternoon?: { from: string; to: string } | undefined
}

export type Half = "morning" | "afternoon"

const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]

/** The half of the day that an hour belongs to: the afternoon begins at one. */
export function halfOf(time: string): Half {
  return time < "13:00" ? "morning" : "afternoon"
}

/** Whole days from one date to another; negative when the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/** The hours of one day: its exception, else none on a public holiday, else its day of the week, else none. */
export function hoursOn(hours: Hours, date: string): DayHours {
  const exception = hours.exceptions.find((one) => one.date === date)
  if (exception === undefined && isPublicHoliday(date)) return {}
  return exception ?? hours.week[weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? ""] ?? {}
}

export function isOpen(hours: Hours, date: string): boolean {
  const { morning, afternoon } = hoursOn(hours, date)
  return morning !== undefined || afternoon !== undefined
}

/** This day or the next one on which the centre is open, two months ahead at most; the day itself when nothing is known of its hours. */
export function openDayFrom(hours: Hours, date: string): string {
  if (Object.values(hours.week).every((day) => day?.morning === undefined && day?.afternoon === undefined)) return date
  for (let ahead = 0; ahead <= 62; ahead += 1) {
    const day = addDays(date, ahead)
    if (isOpen(hours, day)) return day
  }
  return date
}
