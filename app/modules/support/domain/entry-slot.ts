import type { EntryHalf } from "./entry.ts"

export interface EntrySlot {
  date: string
  halves: ("morning" | "afternoon" | "evening")[]
  /** Hundredths of a day. */
  dayPart: number
  minutes: number
}

const minutesOfHalf = 180

/**
 * The dated part of the ledger that an act of a journal is: half a day or a day as it is said, three hours a half unless minutes are
 * said. Minutes alone are time and no half-day. Neither: the act is told and not counted.
 */
export function slotOfAct(date: string, half: EntryHalf | null, minutes: number | null): EntrySlot | undefined {
  if (half === null && minutes === null) return undefined
  const halves: EntrySlot["halves"] = half === "day" ? ["morning", "afternoon"] : [half ?? "morning"]
  return {
    date,
    halves,
    dayPart: half === null ? 0 : half === "day" ? 100 : 50,
    minutes: minutes ?? halves.length * minutesOfHalf,
  }
}

/** A conversation that takes minutes and no part of a day: an interview, a call; its half of the day from its hour. */
export function slotOfTalk(date: string, minutes: number, hour = 9): EntrySlot {
  const half = hour < 13 ? "morning" : hour < 18 ? "afternoon" : "evening"
  return { date, halves: [half], dayPart: 0, minutes }
}
