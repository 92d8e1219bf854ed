import { isDay } from "#platform/kernel/calendar.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { getLocale } from "#platform/messages/index.ts"

/** A date of publication as one reads it: a day of the calendar in words ("13 avril 2015"), anything else as it was typed. */
export function dateShown(date: string | null): string | null {
  return date !== null && isDay(date) ? formatDate(date, getLocale()) : date
}
