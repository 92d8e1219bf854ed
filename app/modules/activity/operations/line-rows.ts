import { chapterOf } from "../domain/kinds.ts"
import type { SlotState } from "../domain/slot.ts"
import { completeSlot } from "../domain/slot.ts"
import type { Head, ParticipationInput, SlotInput } from "./line-input.ts"
import type { Resolved } from "./resolve-references.server.ts"

/** The columns of what a line says of itself. */
export function headRow(head: Head, { places, themes }: Pick<Resolved, "places" | "themes">) {
  const chapter = head.chapter ?? chapterOf(head.kind)
  return {
    kind: head.kind,
    title: head.title,
    theme_id: head.themeId === null ? null : (themes.get(head.themeId) ?? head.themeId),
    territory_id: head.territoryId,
    place_ids: head.territoryId === null ? [] : (places.get(head.territoryId) ?? [head.territoryId]),
    place: head.place,
    series_id: head.seriesId,
    mode: head.mode,
    chapter,
    also_in: [...new Set(head.alsoIn)].filter((other) => other !== chapter),
    visibility: head.visibility,
    note: head.note,
  }
}

/** The columns of a slot, with all that follows from its hours in the time of the centre. */
export function slotRow(input: SlotInput, state: SlotState, timeZone: string) {
  const { dayPart, ...slot } = completeSlot(input, timeZone)
  return { ...slot, day_part: dayPart, state: input.state ?? state }
}

/** The columns of a participation: of a structure that is named, its own kind. */
export function participationRow(
  input: Omit<ParticipationInput, "presences">,
  { structureKinds }: Pick<Resolved, "structureKinds">,
) {
  const ofStructure = input.structureId === null ? undefined : structureKinds.get(input.structureId)
  return {
    person_id: input.personId,
    visitor_id: input.personId === null ? input.visitorId : null,
    structure_id: input.structureId,
    structure_kind: ofStructure ?? input.structureKind,
    role: input.role,
    audience: input.audience,
    people: input.people,
  }
}

type SaidPresence = { people?: number | undefined; minutes?: number | null | undefined; remote: boolean }

/** The columns of a presence: all of the counted people, the whole slot, where nothing else is said. */
export function presenceRow(said: SaidPresence, people: number) {
  return { people: Math.min(said.people ?? people, people), minutes: said.minutes ?? null, remote: said.remote }
}
