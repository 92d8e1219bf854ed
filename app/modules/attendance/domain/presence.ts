import type { Half } from "./half.ts"
import type { SignedSlot } from "./half-day.ts"
import { minutesByHalf } from "./half-day.ts"

/** What the trainer noted last of somebody's half-day. */
export interface Mark {
  /** Null: as signed. */
  present: boolean | null
  lateMinutes: number
  earlyMinutes: number
  remote: boolean
  /** Of a counted group, how many were there; null: all. */
  people: number | null
}

/** Somebody's half-day: the signature that stands, and the trainer's last word. */
export interface AttendedHalf {
  half: Half
  signed: boolean
  mark: Mark | undefined
}

export interface SlotPresence {
  people: number
  /** Null: the whole slot. */
  minutes: number | null
  remote: boolean
}

export const noMark: Mark = { present: null, lateMinutes: 0, earlyMinutes: 0, remote: false, people: null }

/** The trainer's word wins; without one, who signed was there. */
export function isPresent({ signed, mark }: Pick<AttendedHalf, "signed" | "mark">): boolean {
  return mark?.present ?? signed
}

/** Minutes attended of a half-day that lasts `minutes`. */
export function minutesAttended(minutes: number, mark: Mark = noMark): number {
  return Math.max(0, minutes - mark.lateMinutes - mark.earlyMinutes)
}

/**
 * The presence in a slot that follows from its half-days: their minutes together, the whole slot when nothing is missing; of a counted
 * group the most that were there. Null for who was in none of them.
 */
export function slotPresence(slot: SignedSlot, people: number, halves: readonly AttendedHalf[]): SlotPresence | null {
  const there = halves.filter((half) => isPresent(half) && (half.mark?.people ?? people) > 0)
  if (there.length === 0) return null
  const shares = minutesByHalf(slot)
  const minutes = there.reduce((sum, { half, mark }) => sum + minutesAttended(shares.get(half) ?? 0, mark), 0)
  return {
    people: Math.max(...there.map(({ mark }) => Math.min(people, mark?.people ?? people))),
    minutes: minutes === slot.minutes ? null : minutes,
    // A slot is attended at a distance when every half of it that was attended is.
    remote: there.every(({ mark }) => mark?.remote ?? false),
  }
}
