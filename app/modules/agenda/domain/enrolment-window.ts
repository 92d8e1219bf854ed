import type { Moment } from "#platform/kernel/calendar.ts"
import type { AgendaItem } from "./agenda-item.ts"
import { beginsAt, standing } from "./slot.ts"

/** How an announced activity stands for somebody who would come. */
export type EnrolmentWindow =
  | "cancelled"
  | "over"
  | "free_entry"
  | "invited"
  | "elsewhere"
  | "not_yet"
  | "closed"
  | "open"
  | "waiting_list"
  | "full"

type Item = Pick<
  AgendaItem,
  | "status"
  | "slots"
  | "enrolment"
  | "opensOn"
  | "closesOn"
  | "capacity"
  | "taken"
  | "waiting"
  | "waitingList"
  | "endsOn"
>

/** Enrolment runs from its opening day to the end of its closing day, and at the latest until the first slot begins. */
export function enrolmentWindow(item: Item, now: Moment): EnrolmentWindow {
  if (item.status === "cancelled") return "cancelled"
  if (item.status === "held" || item.endsOn < now.date) return "over"
  if (item.enrolment === "none") return "free_entry"
  if (hasBegun(item, now) || (item.closesOn !== null && now.date > item.closesOn)) return "closed"
  if (item.opensOn !== null && now.date < item.opensOn) return "not_yet"
  if (item.enrolment === "invited" || item.enrolment === "elsewhere") return item.enrolment
  // Whoever waits already comes first, even when a place is free for a moment.
  if (placesLeft(item) > 0 && item.waiting === 0) return "open"
  return item.waitingList ? "waiting_list" : placesLeft(item) > 0 ? "open" : "full"
}

/** Infinity where there is no limit. */
export function placesLeft({ capacity, taken }: Pick<AgendaItem, "capacity" | "taken">): number {
  return capacity === null ? Number.POSITIVE_INFINITY : Math.max(0, capacity - taken)
}

/** From the hour at which the first slot that stands begins. */
export function hasBegun({ slots, endsOn }: Pick<AgendaItem, "slots" | "endsOn">, now: Moment): boolean {
  const [first] = standing(slots)
  if (first === undefined) return endsOn < now.date
  const { date, time } = beginsAt(first)
  return `${date} ${time}` <= `${now.date} ${now.time}`
}
