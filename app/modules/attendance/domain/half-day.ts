import { isUuid } from "#platform/kernel/ids.ts"
import type { Half } from "./half.ts"
import { halves } from "./half.ts"

/** A slot of the ledger, as the sheets need it. */
export interface SignedSlot {
  id: string
  /** YYYY-MM-DD, in the time of the centre. */
  date: string
  halves: readonly Half[]
  /** "09:30", or null where only halves are known. */
  starts: string | null
  ends: string | null
  minutes: number
  state: "planned" | "held" | "cancelled"
}

/** What one signs for: one half of the day of one slot. */
export interface HalfDay {
  slotId: string
  half: Half
  date: string
  starts: string | null
  ends: string | null
  minutes: number
  state: SignedSlot["state"]
}

const bounds: Record<Half, [from: number, to: number]> = {
  morning: [0, 13 * 60],
  afternoon: [13 * 60, 18 * 60],
  evening: [18 * 60, 48 * 60],
}

/** The half-days of an activity in the order of the calendar. */
export function halfDaysOf(slots: readonly SignedSlot[]): HalfDay[] {
  return slots
    .flatMap((slot) => {
      const shares = minutesByHalf(slot)
      return ordered(slot.halves).map((half) => ({
        slotId: slot.id,
        half,
        date: slot.date,
        ...hoursOf(slot, half),
        minutes: shares.get(half) ?? 0,
        state: slot.state,
      }))
    })
    .sort((one, other) => keyOf(one).localeCompare(keyOf(other)))
}

/**
 * How a slot's minutes are shared among its halves: as its hours lie in them, evenly where there are none. The shares add up to the slot: what
 * a rounding leaves over goes to the last.
 */
export function minutesByHalf(slot: SignedSlot): Map<Half, number> {
  const own = ordered(slot.halves)
  const weights = own.map((half) => weightOf(slot, half))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let left = slot.minutes
  return new Map(
    own.map((half, at) => {
      const weight = total === 0 ? 1 / own.length : (weights[at] ?? 0) / total
      const share = at === own.length - 1 ? left : Math.min(left, Math.round(slot.minutes * weight))
      left -= share
      return [half, share]
    }),
  )
}

/** A half-day as an address names it: "0192f….morning". */
export function halfDayKey({ slotId, half }: Pick<HalfDay, "slotId" | "half">): string {
  return `${slotId}.${half}`
}

/** Reads such a name back; undefined when it is none. */
export function readHalfDayKey(text: string): { slotId: string; half: Half } | undefined {
  const [slotId = "", word] = text.split(".")
  const half = halves.find((one) => one === word)
  return half === undefined || !isUuid(slotId) ? undefined : { slotId, half }
}

/** The half-day to show first: the one of now, else the first that is not validated, else the last. */
export function currentHalfDay<Day extends HalfDay & { validated: boolean }>(
  days: readonly Day[],
  today: string,
  time: string,
): Day | undefined {
  const running = days.filter((day) => day.state !== "cancelled")
  const half: Half = time < "13:00" ? "morning" : time < "18:00" ? "afternoon" : "evening"
  const ofToday = running.filter(({ date }) => date === today)
  return (
    ofToday.find((day) => day.half === half) ??
    ofToday.findLast((day) => halves.indexOf(day.half) < halves.indexOf(half) && !day.validated) ??
    ofToday[0] ??
    running.find((day) => !day.validated && day.date >= today) ??
    running.find((day) => !day.validated) ??
    running.at(-1) ??
    days.at(-1)
  )
}

function weightOf({ starts, ends }: SignedSlot, half: Half): number {
  if (starts === null || ends === null) return 1
  const [begins, stops] = bounds[half]
  const from = minuteOf(starts)
  const to = minuteOf(ends) > from ? minuteOf(ends) : minuteOf(ends) + 24 * 60
  return Math.max(0, Math.min(to, stops) - Math.max(from, begins))
}

/** The hours of a half-day: those of its slot, cut where the other half begins. */
function hoursOf(slot: SignedSlot, half: Half): { starts: string | null; ends: string | null } {
  if (slot.halves.length === 1 || slot.starts === null || slot.ends === null)
    return { starts: slot.starts, ends: slot.ends }
  return { starts: half === slot.halves[0] ? slot.starts : null, ends: half === slot.halves.at(-1) ? slot.ends : null }
}

function keyOf({ date, half, starts, slotId }: HalfDay): string {
  return `${date} ${halves.indexOf(half)} ${starts ?? ""} ${slotId}`
}

function minuteOf(time: string): number {
  const [hours, minutes] = time.split(":").map(Number)
  return (hours ?? 0) * 60 + (minutes ?? 0)
}

function ordered(present: readonly Half[]): Half[] {
  return halves.filter((half) => present.includes(half))
}
