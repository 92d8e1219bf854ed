import { addDays } from "#platform/kernel/calendar.ts"
import type { CalendarEntry } from "../domain/calendar-entries.ts"

/** A calendar file: events of some activities, for readers of RFC 5545 and 7986. */
export interface Calendar {
  name: string
  /** Where a subscribed calendar comes from; undefined for a single file. */
  source?: string | undefined
  language: string
  events: CalendarEvent[]
}

export interface CalendarEvent extends CalendarEntry {
  summary: string
  description: string
  location: string
  url: string
  categories: string[]
  organizer: { name: string; uri: string }
  sequence: number
  changedAt: Date
  /** The instants of an event with hours. */
  instants: { start: Date; end: Date } | null
}

/**
 * iCalendar text (RFC 5545): hours in UTC, so that no reader needs to know a time zone; days as dates, their end not included (3.6.1);
 * DTSTAMP is the last change, so that the same calendar is the same bytes. METHOD:PUBLISH (RFC 5546, 3.2.1).
 */
export function writeCalendar(calendar: Calendar): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Maillage//Agenda//FR",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    property("NAME", calendar.name),
    property("X-WR-CALNAME", calendar.name),
    ...(calendar.source === undefined
      ? []
      : [`SOURCE;VALUE=URI:${calendar.source}`, "REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H"]),
    ...calendar.events.flatMap((event) => eventLines(event, calendar.language)),
    "END:VCALENDAR",
  ]
  return `${lines.map(fold).join("\r\n")}\r\n`
}

function eventLines(event: CalendarEvent, language: string): string[] {
  const stamp = utc(event.changedAt)
  return [
    "BEGIN:VEVENT",
    `UID:${event.uid}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${event.sequence}`,
    `STATUS:${event.cancelled ? "CANCELLED" : "CONFIRMED"}`,
    ...whenLines(event),
    property(`SUMMARY;LANGUAGE=${language}`, event.summary),
    ...(event.description === "" ? [] : [property(`DESCRIPTION;LANGUAGE=${language}`, event.description)]),
    ...(event.location === "" ? [] : [property("LOCATION", event.location)]),
    ...(event.categories.length === 0 ? [] : [`CATEGORIES:${event.categories.map(escaped).join(",")}`]),
    `ORGANIZER;CN=${quoted(event.organizer.name)}:${event.organizer.uri}`,
    `URL:${event.url}`,
    "CLASS:PUBLIC",
    "END:VEVENT",
  ]
}

function whenLines({ when, instants }: CalendarEvent): string[] {
  if (when.kind === "hours" && instants !== null)
    return [`DTSTART:${utc(instants.start)}`, `DTEND:${utc(instants.end)}`]
  const last = when.kind === "days" ? when.lastDate : when.endDate
  // A day marked so leaves the hours of who reads free: only the date is known.
  return [
    `DTSTART;VALUE=DATE:${compact(when.date)}`,
    `DTEND;VALUE=DATE:${compact(addDays(last, 1))}`,
    "TRANSP:TRANSPARENT",
  ]
}

function property(name: string, text: string): string {
  return `${name}:${escaped(text)}`
}

/** TEXT (3.3.11). What is no text at all (control characters) is left out. */
function escaped(text: string): string {
  return text
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/[^\P{Cc}\n\t]/gu, "")
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll("\n", "\\n")
}

/** The value of a parameter (3.2): between quotation marks, which it may not hold. */
function quoted(text: string): string {
  return `"${text.replaceAll(/["\p{Cc}]/gu, " ")}"`
}

/** Lines of at most 75 octets (3.1), cut between characters. */
function fold(line: string): string {
  const parts: string[] = []
  let part = ""
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > (parts.length === 0 ? 75 : 74)) {
      parts.push(part)
      part = ""
      octets = 0
    }
    part += character
    octets += size
  }
  return [...parts, part].join("\r\n ")
}

function utc(instant: Date): string {
  return `${instant.toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`
}

function compact(date: string): string {
  return date.replaceAll("-", "")
}
