import { addDays } from "#platform/kernel/calendar.ts"
import type { Half, Slot } from "./slot.ts"
import { standing } from "./slot.ts"

/** One event of a calendar: hours in the time of the place, or whole days (`lastDate` included). */
export interface CalendarEntry {
  /** The identifier of a slot: it stays when the slot is moved. */
  uid: string
  cancelled: boolean
  when:
    | { kind: "hours"; date: string; starts: string; endDate: string; ends: string }
    | { kind: "days"; date: string; lastDate: string; halves: Half[] }
}

/**
 * The events of an activity: one a slot with hours; slots without hours are days, days that follow each other are one event, and a single day says
 * which half. No hour is made up. Cancelled slots are events that are cancelled; of a cancelled activity, all are.
 */
export function calendarEntries(slots: readonly Slot[], cancelledWhole: boolean): CalendarEntry[] {
  const taking = cancelledWhole ? slots.map((slot) => ({ ...slot, state: "planned" as const })) : slots
  const stand = standing(taking)
  const gone = taking.filter(({ state }) => state === "cancelled")
  return [
    ...stand.filter(isTimed).map((slot) => entryOf(slot, cancelledWhole)),
    ...runsOfDays(
      stand.filter((slot) => !isTimed(slot)),
      cancelledWhole,
    ),
    ...gone.map((slot) => entryOf(slot, true)),
  ]
}

function isTimed(slot: Slot): slot is Slot & { starts: string; ends: string } {
  return slot.starts !== null && slot.ends !== null
}

function entryOf(slot: Slot, cancelled: boolean): CalendarEntry {
  if (!isTimed(slot))
    return {
      uid: slot.id,
      cancelled,
      when: { kind: "days", date: slot.date, lastDate: slot.date, halves: slot.halves },
    }
  const endDate = slot.ends > slot.starts ? slot.date : addDays(slot.date, 1)
  return {
    uid: slot.id,
    cancelled,
    when: { kind: "hours", date: slot.date, starts: slot.starts, endDate, ends: slot.ends },
  }
}

function runsOfDays(slots: readonly Slot[], cancelled: boolean): CalendarEntry[] {
  const runs: { uid: string; date: string; lastDate: string; halves: Set<Half> }[] = []
  for (const { id, date, halves } of slots) {
    const last = runs.at(-1)
    if (last === undefined || date > addDays(last.lastDate, 1))
      runs.push({ uid: id, date, lastDate: date, halves: new Set(halves) })
    else {
      last.lastDate = date
      for (const half of halves) last.halves.add(half)
    }
  }
  return runs.map(({ uid, date, lastDate, halves }) => ({
    uid,
    cancelled,
    when: { kind: "days", date, lastDate, halves: [...halves] },
  }))
}
