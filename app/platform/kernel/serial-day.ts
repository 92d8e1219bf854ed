import { addDays } from "./calendar.ts"

// 1950 to 2099: a smaller number may be a year, a volume or a number of pages.
const [first, last] = [18_264, 73_050]

/** The day that a spreadsheet kept as a bare number of days since 1900 ("42107", with or without an hour), as an ISO date; else null. */
export function dayOfSerial(typed: string): string | null {
  const [, days] = /^(\d{5})(?:[.,]\d+)?$/.exec(typed.trim()) ?? []
  const serial = Number(days)
  return serial >= first && serial <= last ? addDays("1899-12-30", serial) : null
}
