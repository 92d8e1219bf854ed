import type { AgendaItem } from "./agenda-item.ts"
import type { Slot } from "./slot.ts"
import { standing } from "./slot.ts"

/** What calendars show of an activity: when it changes, SEQUENCE grows and those who are enrolled are written to. */
export interface Told {
  title: string
  place: string
  mode: string
  status: "planned" | "held" | "cancelled"
  slots: Slot[]
}

export type ToldChange = "cancelled" | "reopened" | "moved" | "changed"

export function toldOf({ title, place, mode, status, slots }: Pick<AgendaItem, keyof Told>): Told {
  return {
    title,
    place,
    mode,
    status,
    slots: slots.map(({ id, date, halves, starts, ends, state }) => ({ id, date, halves, starts, ends, state })),
  }
}

/** What must be told, or undefined when nothing that calendars show has changed. That it was held is no news. */
export function changeBetween(before: Told, after: Told): ToldChange | undefined {
  if (after.status === "cancelled") return before.status === "cancelled" ? undefined : "cancelled"
  if (before.status === "cancelled") return "reopened"
  if (dates(before) !== dates(after)) return "moved"
  const sameHead = before.title === after.title && before.place === after.place && before.mode === after.mode
  return sameHead ? undefined : "changed"
}

function dates({ slots }: Told): string {
  return JSON.stringify(
    standing(slots).map(({ date, halves, starts, ends }) => [date, starts ?? "", ends ?? "", starts ? "" : halves]),
  )
}
