import { addDays } from "#platform/kernel/calendar.ts"
import type { Hours } from "./calendar.ts"
import { hoursOn } from "./calendar.ts"

export interface Slot {
  date: string
  from: string
  to: string
}

/** How many days ahead one can book. */
export const bookingDays = 28

/** The slots of a day, as long as the rules say, within its opening hours. */
export function slotsOn(hours: Hours, date: string, minutes: number): Slot[] {
  const { morning, afternoon } = hoursOn(hours, date)
  return [morning, afternoon].flatMap((interval) => {
    if (interval === undefined) return []
    const slots: Slot[] = []
    for (let at = toMinutes(interval.from); at + minutes <= toMinutes(interval.to); at += minutes)
      slots.push({ date, from: toTime(at), to: toTime(at + minutes) })
    return slots
  })
}

/** The slots of the coming weeks that nobody has taken, from two hours ahead on. */
export function freeSlots(
  hours: Hours,
  now: { date: string; time: string },
  minutes: number,
  taken: ReadonlySet<string>,
): Slot[] {
  const soonest = now.time < "22:00" ? toTime(toMinutes(now.time) + 120) : "24:00"
  return Array.from({ length: bookingDays + 1 }, (_, ahead) => addDays(now.date, ahead))
    .flatMap((date) => slotsOn(hours, date, minutes))
    .filter((slot) => (slot.date > now.date || slot.from >= soonest) && !taken.has(slotKey(slot)))
}

/** "2026-03-14 09:30": how a slot is named in a form and compared. */
export function slotKey({ date, from }: { date: string; from: string }): string {
  return `${date} ${from}`
}

function toMinutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

function toTime(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`
}
