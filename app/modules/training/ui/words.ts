import { formatMinutes } from "#platform/kernel/dates-in-words.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { CourseKind, CourseState, MissingFact, TeachingMode, TextPart } from "../domain/course.ts"
import type { F3Line } from "../domain/return-lines.ts"
import type { TraineeCategory } from "../domain/trainee.ts"

export function courseKindName(kind: CourseKind): string {
  return m[`training_kind_${kind}`]()
}

export function courseStateName(state: CourseState): string {
  return m[`training_state_${state}`]()
}

export function modeName(mode: TeachingMode): string {
  return m[`training_mode_${mode}`]()
}

export function partName(part: TextPart): string {
  return m[`training_part_${part}`]()
}

export function missingName(fact: MissingFact): string {
  if (fact === "minutes" || fact === "price" || fact === "contact") return m[`training_missing_${fact}`]()
  return partName(fact)
}

export function f3Name(line: F3Line): string {
  return m[`training_f3_${line}`]()
}

export function categoryName(category: TraineeCategory): string {
  return m[`training_category_${category}`]()
}

export function euros(cents: number | null): string {
  return cents === null ? "–" : `${formatNumber(cents / 100, getLocale(), 2)}\u00a0€`
}

export function priceInWords(cents: number | null, note: string): string {
  const said = cents === null ? "" : cents === 0 ? m.training_price_free() : euros(cents).replace(/,00(?=\u00a0)/, "")
  return [said, note].filter((part) => part !== "").join(" – ")
}

/** "2 jours, 14 h". */
export function durationInWords(dayParts: number, minutes: number): string {
  const days = dayParts === 0 ? "" : m.training_days({ days: formatNumber(dayParts / 100, getLocale()) })
  return [days, minutes === 0 ? "" : formatMinutes(minutes, getLocale())].filter((part) => part !== "").join(", ")
}

export function hours(minutes: number): string {
  return formatNumber(minutes / 60, getLocale())
}
