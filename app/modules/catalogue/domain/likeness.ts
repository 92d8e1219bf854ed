import { foldText } from "./filing-title.ts"
import type { RecordDescription } from "./record-description.ts"

/** How alike two texts are, from 0 to 1, by the pairs of letters they share (Dice): one typing error costs little. */
export function likeness(one: string, other: string): number {
  if (one === other) return 1
  if (one.length < 2 || other.length < 2) return 0
  const pairs = new Map<string, number>()
  for (let at = 0; at < one.length - 1; at += 1) {
    const pair = one.slice(at, at + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  let shared = 0
  for (let at = 0; at < other.length - 1; at += 1) {
    const pair = other.slice(at, at + 2)
    const left = pairs.get(pair) ?? 0
    if (left === 0) continue
    pairs.set(pair, left - 1)
    shared += 1
  }
  return (2 * shared) / (one.length + other.length - 2)
}

/** How alike two titles are: with their subtitles, or without when only one of them has one. */
export function titleLikeness(one: RecordDescription, other: RecordDescription): number {
  const whole = likeness(wholeTitle(one), wholeTitle(other))
  if (whole === 1) return 1
  const short = likeness(foldText(one.title), foldText(other.title))
  return one.subtitle === null || other.subtitle === null ? Math.max(whole, short) : whole
}

/** The title with its subtitle and part, folded: however the source cut it. */
export function wholeTitle({ title, subtitle, part }: RecordDescription): string {
  return foldText([title, part ?? "", subtitle ?? ""].join(" "))
}
