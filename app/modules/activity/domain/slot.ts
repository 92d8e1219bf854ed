import { minutesBetween } from "./clock.ts"

export const halves = ["morning", "afternoon", "evening"] as const
export type Half = (typeof halves)[number]

export type SlotState = "planned" | "held" | "cancelled"

/** As somebody says it: halves of a day, or exact hours; and, where it is not what follows from them, what it counts for. */
export interface SaidSlot {
  /** YYYY-MM-DD, in the time of the place. */
  date: string
  halves?: readonly Half[] | undefined
  /** "09:30"; an end before the start is on the next day. */
  starts?: string | undefined
  ends?: string | undefined
  /** Hundredths of a day. */
  dayPart?: number | undefined
  minutes?: number | undefined
}

export interface Slot {
  date: string
  halves: Half[]
  starts: string | null
  ends: string | null
  dayPart: number
  minutes: number
}

const afternoonBegins = 13 * 60
const eveningBegins = 18 * 60
/** Less than this in a half of the day is an overrun, not a half-day. */
const enoughForAHalf = 90
const minutesOfHalf = 180

/**
 * A slot with all that follows from what was said: halves from the hours, minutes from the clock of the place (a clock change
 * counted), half a day for each half up to a whole day. What was said wins: ten dates of two hours may count ten days.
 */
export function completeSlot(said: SaidSlot, timeZone: string): Slot {
  const timed = said.starts !== undefined && said.ends !== undefined
  const lies = timed ? halvesBetween(said.starts ?? "", said.ends ?? "") : ordered(said.halves ?? [])
  const fromClock = timed ? minutesBetween(said.date, said.starts ?? "", said.ends ?? "", timeZone) : undefined
  return {
    date: said.date,
    halves: timed && (said.halves?.length ?? 0) > 0 ? ordered(said.halves ?? []) : lies,
    starts: timed ? (said.starts ?? null) : null,
    ends: timed ? (said.ends ?? null) : null,
    dayPart: said.dayPart ?? Math.min(100, lies.length * 50),
    minutes: said.minutes ?? fromClock ?? lies.length * minutesOfHalf,
  }
}

/** The halves of the day that hours lie in: those with an hour and a half in them, or else the one with most. */
export function halvesBetween(starts: string, ends: string): Half[] {
  const from = minuteOfDay(starts)
  const end = minuteOfDay(ends)
  const to = end > from ? end : end + 24 * 60
  const inside = (begins: number, stops: number) => Math.max(0, Math.min(to, stops) - Math.max(from, begins))
  const shares: [Half, number][] = [
    ["morning", inside(0, afternoonBegins)],
    ["afternoon", inside(afternoonBegins, eveningBegins)],
    ["evening", inside(eveningBegins, 48 * 60)],
  ]
  const long = shares.filter(([, minutes]) => minutes >= enoughForAHalf)
  if (long.length > 0) return long.map(([half]) => half)
  return shares
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, 1)
    .map(([half]) => half)
}

function minuteOfDay(time: string): number {
  const [hours, minutes] = time.split(":").map(Number)
  return (hours ?? 0) * 60 + (minutes ?? 0)
}

function ordered(said: readonly Half[]): Half[] {
  return halves.filter((half) => said.includes(half))
}
