import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { Half } from "../domain/calendar.ts"
import type { StructureKind } from "../domain/structure-kind.ts"
import { structureKinds } from "../domain/structure-kind.ts"

export function structureKindName(kind: StructureKind): string {
  return structureNames[kind]()
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

const structureNames: Record<StructureKind, () => string> = {
  state: m.circulation_kind_state,
  local_authority: m.circulation_kind_local_authority,
  association: m.circulation_kind_association,
  school: m.circulation_kind_school,
  landlord: m.circulation_kind_landlord,
  employment: m.circulation_kind_employment,
  health: m.circulation_kind_health,
  student: m.circulation_kind_student,
  company: m.circulation_kind_company,
  resident: m.circulation_kind_resident,
  other: m.circulation_kind_other,
}
