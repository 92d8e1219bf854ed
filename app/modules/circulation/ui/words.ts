import { ledgerKindName } from "#modules/activity/index.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { Half } from "../domain/calendar.ts"
import type { StructureKind } from "../domain/structure-kind.ts"
import { structureKinds } from "../domain/structure-kind.ts"

export function structureKindName(kind: StructureKind): string {
  return kind === "none" ? m.circulation_kind_none() : ledgerKindName(kind)
}

/** The kinds of structures as choices of a form. */
export function structureChoices(): { value: string; label: string }[] {
  return structureKinds.map((kind) => ({ value: kind, label: structureKindName(kind) }))
}

export function halfName(half: Half): string {
  return half === "morning" ? m.circulation_half_morning() : m.circulation_half_afternoon()
}

/** A day in words, in the language of the page. */
export function day(date: string): string {
  return formatDate(date, getLocale())
}
