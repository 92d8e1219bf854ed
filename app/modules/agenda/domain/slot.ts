export type Half = "morning" | "afternoon" | "evening"

/** A dated part of an activity, in the time of its centre. */
export interface Slot {
  id: string
  /** YYYY-MM-DD. */
  date: string
  halves: Half[]
  /** "09:30"; null: only halves of the day are known. An end that is not after the start is on the next day. */
  starts: string | null
  ends: string | null
  state: "planned" | "held" | "cancelled"
}

const halfBegins: Record<Half, string> = { morning: "09:00", afternoon: "14:00", evening: "18:00" }

/** When a slot begins; where only its halves are known, at the usual hour, for what must be decided before it. */
export function beginsAt({ date, starts, halves }: Slot): { date: string; time: string } {
  return { date, time: starts ?? halfBegins[halves[0] ?? "morning"] }
}

/** The slots that take place, in their order. */
export function standing(slots: readonly Slot[]): Slot[] {
  return slots.filter(({ state }) => state !== "cancelled").toSorted((one, other) => key(one).localeCompare(key(other)))
}

function key(slot: Slot): string {
  const { date, time } = beginsAt(slot)
  return `${date} ${time} ${slot.id}`
}
