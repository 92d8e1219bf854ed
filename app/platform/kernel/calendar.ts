import { dateFormat } from "./intl.ts"

/** The time zone of the installation; a centre may have its own. */
export const installationZone = "Europe/Paris"

/** What calendar and clock of a place show: "2026-03-14", "09:05". */
export interface Moment {
  date: string
  time: string
}

export function momentIn(instant: Date | number, timeZone: string): Moment {
  const options = { year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" } as const
  const parts = dateFormat("en", { ...options, hourCycle: "h23", timeZone }).formatToParts(instant)
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ""
  return { date: `${part("year")}-${part("month")}-${part("day")}`, time: `${part("hour")}:${part("minute")}` }
}

/** The date of an instant in a place (that of the installation, unless said otherwise): not that of UTC, which is a day behind after midnight. */
export function dateIn(instant: Date, timeZone?: string): string
export function dateIn(instant: Date | null | undefined, timeZone?: string): string | undefined
export function dateIn(instant: Date | null | undefined, timeZone: string = installationZone): string | undefined {
  return instant ? momentIn(instant, timeZone).date : undefined
}

/** So many days after (or before) a day written YYYY-MM-DD; "" for what is not a day. */
export function addDays(date: string, days: number): string {
  const at = Date.parse(`${date}T00:00:00Z`) + days * 86_400_000
  return Number.isNaN(at) ? "" : new Date(at).toISOString().slice(0, 10)
}

/** True for a day of the calendar written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && addDays(text, 0) === text
}
