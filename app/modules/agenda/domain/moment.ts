import { dateFormat } from "#platform/kernel/intl.ts"
import type { Moment } from "./enrolment-window.ts"

/** What calendar and clock of a place show at an instant. */
export function momentIn(instant: Date, timeZone: string): Moment {
  const options = { year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" } as const
  const parts = dateFormat("en", { ...options, hourCycle: "h23", timeZone }).formatToParts(instant)
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ""
  return { date: `${part("year")}-${part("month")}-${part("day")}`, time: `${part("hour")}:${part("minute")}` }
}

/** So many days later (or earlier) than a day written YYYY-MM-DD. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
