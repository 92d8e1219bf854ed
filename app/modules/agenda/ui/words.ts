import { activityKinds, halfName, kindName } from "#modules/activity/index.ts"
import { formatDate, formatDateRange, formatTime } from "#platform/kernel/dates-in-words.ts"
import { noBreakSpace } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { AgendaItem } from "../domain/agenda-item.ts"
import type { EnrolmentWindow } from "../domain/enrolment-window.ts"
import { placesLeft } from "../domain/enrolment-window.ts"
import type { Slot } from "../domain/slot.ts"
import { standing } from "../domain/slot.ts"

/** The kind of an activity; one that is unknown stays unsaid. */
export function kindInWords(kind: string): string {
  const known = activityKinds.find((one) => one === kind)
  return known === undefined ? "" : kindName(known)
}

/** "mardi 7 mars 2026, 9 h 30 – 12 h", "mardi 7 mars 2026, matin". */
export function slotInWords(slot: Slot): string {
  return `${formatDate(slot.date, getLocale(), true)}, ${hoursInWords(slot)}`
}

/** The slots of one day, the day once: "mardi 7 mars 2026, 9 h 30 – 12 h, 14 h – 17 h". */
export function dayInWords(slots: readonly Slot[]): string {
  const date = slots[0] === undefined ? "" : formatDate(slots[0].date, getLocale(), true)
  return [date, ...slots.map(hoursInWords)].join(", ")
}

export function hoursInWords({ starts, ends, halves }: Pick<Slot, "starts" | "ends" | "halves">): string {
  const locale = getLocale()
  if (starts !== null && ends !== null)
    return `${formatTime(starts, locale)}${noBreakSpace}– ${formatTime(ends, locale)}`
  if (halves.includes("morning") && halves.includes("afternoon")) return m.agenda_whole_day()
  return halves.map(halfName).join(", ")
}

/** All dates of an activity in a line: one with its hours, or from when to when and how many. */
export function datesInWords({ slots, startsOn, endsOn }: Pick<AgendaItem, "slots" | "startsOn" | "endsOn">): string {
  const dates = standing(slots)
  const [first] = dates
  if (first === undefined) return formatDateRange(startsOn, endsOn, getLocale())
  const days = new Set(dates.map(({ date }) => date)).size
  if (days === 1) return `${formatDate(first.date, getLocale(), true)}, ${dates.map(hoursInWords).join(" ; ")}`
  const last = dates.at(-1)?.date ?? first.date
  return m.agenda_dates_several({ range: formatDateRange(first.date, last, getLocale()), days })
}

/** "Salle des fêtes, Val-Perdu", "À distance". */
export function placeInWords({ mode, place, territory }: Pick<AgendaItem, "mode" | "place" | "territory">): string {
  const where = [place, place.includes(territory) ? "" : territory].filter((part) => part !== "").join(", ")
  if (mode === "remote") return m.agenda_remote()
  if (mode === "mixed") return where === "" ? m.agenda_mixed() : `${where}, ${m.agenda_mixed_after()}`
  return where
}

/** How one may come, in a few words; "" where nothing needs saying. */
export function windowInWords(window: EnrolmentWindow, item: AgendaItem): string {
  const left = placesLeft(item)
  switch (window) {
    case "open":
      return Number.isFinite(left) ? m.agenda_places_left({ count: left }) : m.agenda_window_open()
    case "not_yet":
      return m.agenda_window_not_yet({ date: formatDate(item.opensOn ?? "", getLocale()) })
    default:
      return windowNames[window]()
  }
}

const windowNames: Record<Exclude<EnrolmentWindow, "open" | "not_yet">, () => string> = {
  cancelled: m.agenda_window_cancelled,
  over: m.agenda_window_over,
  free_entry: m.agenda_window_free_entry,
  invited: m.agenda_window_invited,
  elsewhere: m.agenda_window_elsewhere,
  closed: m.agenda_window_closed,
  waiting_list: m.agenda_window_waiting_list,
  full: m.agenda_window_full,
}
