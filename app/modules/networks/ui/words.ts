import { formatDate, formatTime } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { Meeting, MeetingSlot } from "../domain/meeting.ts"

/** A day in words, in the language of the page. */
export function day(date: string): string {
  return formatDate(date, getLocale())
}

export function dayWithWeekday(date: string): string {
  return formatDate(date, getLocale(), true)
}

export function statusName(status: Meeting["status"]): string {
  return m[`networks_status_${status}`]()
}

export function modeName(mode: Meeting["mode"]): string {
  return m[`networks_mode_${mode}`]()
}

export function visibilityName(visibility: Meeting["visibility"]): string {
  return m[`networks_visibility_${visibility}`]()
}

/** "mardi 7 mars 2017, 9 h 30 – 12 h 30, 14 h – 17 h". */
export function slotsInWords(slots: readonly MeetingSlot[]): string {
  const byDate = Map.groupBy(
    slots.filter(({ state }) => state !== "cancelled"),
    ({ date }) => date,
  )
  return [...byDate]
    .map(([date, of]) => [dayWithWeekday(date), ...of.flatMap((slot) => hours(slot) ?? [])].join(", "))
    .join(" ; ")
}

function hours({ starts, ends }: MeetingSlot): string | undefined {
  if (starts === null || ends === null) return undefined
  return `${formatTime(starts, getLocale())} – ${formatTime(ends, getLocale())}`
}
