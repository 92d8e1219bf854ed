import type { Tx } from "#platform/db/index.server.ts"
import type { ParticipationRole } from "../domain/kinds.ts"
import type { Half, SlotState } from "../domain/slot.ts"
import type { CountedParticipation, CountedPresence, CountedSlot } from "../domain/tally.ts"
import { activity } from "../tables.server.ts"

interface CountedParts {
  slots: CountedSlot[]
  participations: CountedParticipation[]
}

/** The slots and participations of these activities of a centre, as the rules of counting read them. */
export async function loadCounted(
  tx: Tx,
  centreId: string,
  activityIds: readonly string[],
): Promise<Map<string, CountedParts>> {
  const parts = new Map<string, CountedParts>(activityIds.map((id) => [id, { slots: [], participations: [] }]))
  const db = activity(tx)
  const slots = await db
    .selectFrom("activity.slot")
    .select(["id", "activity_id", "date", "halves", "day_part", "minutes", "state"])
    .where("centre_id", "=", centreId)
    .where("activity_id", "in", [...activityIds])
    .execute()
  for (const { activity_id, halves, day_part, state, ...slot } of slots) {
    parts
      .get(activity_id)
      ?.slots.push({ ...slot, halves: halves as Half[], dayPart: day_part, state: state as SlotState })
  }
  const participations = await db
    .selectFrom("activity.participation")
    .select(["id", "activity_id", "person_id", "visitor_id", "structure_id", "structure_kind", "role"])
    .where("centre_id", "=", centreId)
    .where("activity_id", "in", [...activityIds])
    .execute()
  const presences = await db
    .selectFrom("activity.presence as presence")
    .innerJoin("activity.participation as participation", (join) =>
      join
        .onRef("participation.centre_id", "=", "presence.centre_id")
        .onRef("participation.id", "=", "presence.participation_id"),
    )
    .select(["participation_id", "slot_id", "presence.people", "presence.minutes", "presence.remote"])
    .where("presence.centre_id", "=", centreId)
    .where("participation.activity_id", "in", [...activityIds])
    .execute()
  const byParticipation = new Map<string, CountedPresence[]>()
  for (const { participation_id, slot_id, ...presence } of presences) {
    const list = byParticipation.get(participation_id) ?? []
    list.push({ slotId: slot_id, ...presence })
    byParticipation.set(participation_id, list)
  }
  for (const { id, activity_id, person_id, visitor_id, structure_id, structure_kind, role } of participations) {
    parts.get(activity_id)?.participations.push({
      id,
      personId: person_id ?? visitor_id,
      structureId: structure_id,
      structureKind: structure_kind,
      role: role as ParticipationRole,
      presences: byParticipation.get(id) ?? [],
    })
  }
  return parts
}
