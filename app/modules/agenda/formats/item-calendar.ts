import { halfName, instantOf } from "#modules/activity/index.ts"
import { localPath } from "#platform/http/href.ts"
import type { Locale } from "#platform/messages/index.ts"
import { m } from "#platform/messages/index.ts"
import type { AgendaItem } from "../domain/agenda-item.ts"
import type { CalendarEntry } from "../domain/calendar-entries.ts"
import { calendarEntries } from "../domain/calendar-entries.ts"
import { placeInWords } from "../ui/words.ts"
import type { CalendarEvent } from "./icalendar.ts"
import { writeCalendar } from "./icalendar.ts"

/** One activity as a calendar file. */
export function itemCalendar(item: AgendaItem, origin: string, locale: Locale): string {
  return writeCalendar({ name: item.title, language: locale, events: eventsOf(item, origin, locale) })
}

/** The calendar events of an announced activity, in the language of the running request. */
export function eventsOf(item: AgendaItem, origin: string, locale: Locale): CalendarEvent[] {
  const [lead] = item.centres
  const url = `${origin}${localPath(`/agenda/${item.id}`, locale)}`
  return calendarEntries(item.slots, item.status === "cancelled").map((entry) => ({
    ...entry,
    summary: summaryOf(item.title, entry),
    description: [item.description, item.practical, url].filter((part) => part !== "").join("\n\n"),
    location: placeInWords(item),
    url,
    categories: [item.theme, item.series].filter((part) => part !== ""),
    organizer: { name: lead?.name ?? "", uri: `${origin}/centres/${lead?.slug ?? ""}` },
    sequence: item.sequence,
    changedAt: item.changedAt,
    instants: instants(entry, item.timeZone),
  }))
}

function summaryOf(title: string, entry: CalendarEntry): string {
  const whole = `${title}${halvesNote(entry)}`
  return entry.cancelled ? m.agenda_calendar_cancelled({ title: whole }) : whole
}

/** A day of which only the half is known says which. */
function halvesNote({ when }: CalendarEntry): string {
  if (when.kind === "hours" || when.date !== when.lastDate) return ""
  if (when.halves.includes("morning") && when.halves.includes("afternoon")) return ""
  return ` (${when.halves.map(halfName).join(", ")})`
}

function instants({ when }: CalendarEntry, timeZone: string): CalendarEvent["instants"] {
  if (when.kind === "days") return null
  const start = new Date(instantOf(when.date, when.starts, timeZone))
  const end = new Date(instantOf(when.endDate, when.ends, timeZone))
  // Between two and three, the night the clock goes back, an end may read earlier than its start.
  return { start, end: end > start ? end : start }
}
