import { formatDate, formatTime } from "#platform/kernel/dates-in-words.ts"
import { getLocale } from "#platform/messages/index.ts"

/** "mardi 24 novembre 2026, 14 h". */
export function slotInWords({ date, from }: { date: string; from: string }): string {
  return `${formatDate(date, getLocale(), true)}, ${formatTime(from, getLocale())}`
}
