import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { getLocale } from "#platform/messages/index.ts"

export interface Period {
  /** "", "2026" or "2026-03". */
  within: string
  /** What its lines are. */
  by: "year" | "month" | "day"
}

/** The period that "?periode=" names; all years when it names none. */
export function periodOf(parameters: URLSearchParams): Period {
  const within = parameters.get("periode") ?? ""
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(within)) return { within, by: "day" }
  return /^\d{4}$/.test(within) ? { within, by: "month" } : { within: "", by: "year" }
}

/** "2026", "mars 2026", "14 mars 2026". */
export function periodName(period: string): string {
  return formatDate(period, getLocale())
}
