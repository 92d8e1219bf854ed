import { dateFormat } from "#platform/kernel/intl.ts"

/** What the clock of a place shows at an instant: "14:05". */
export function timeIn(instant: Date, timeZone: string): string {
  return dateFormat("en", { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone }).format(instant)
}
