import { sql } from "kysely"
import { changeParticipations } from "#modules/activity/index.server.ts"
import { dateIn } from "#platform/kernel/calendar.ts"
import { m } from "#platform/messages/index.ts"
import type { RunOutcome, Surroundings } from "#platform/operation/index.server.ts"
import { done } from "#platform/operation/index.server.ts"
import type { EnrolmentRow } from "../queries/enrolment-rows.server.ts"
import { presentStructures } from "../queries/present-structures.server.ts"
import { agenda } from "../tables.server.ts"
import { personFor } from "./person-for.server.ts"
import { recount } from "./recount.server.ts"

/**
 * Gives a place to each of these: a person of the directory, a participation of the ledger's line. Of one person only one enrolment holds a place: who
 * turns out to be there already is left as they are and not among the identifiers answered. The line must be locked, and places counted before.
 */
export async function holdPlaces(
  work: Surroundings,
  { centreId, activityId }: { centreId: string; activityId: string },
  enrolments: readonly EnrolmentRow[],
  overCapacity = false,
): Promise<RunOutcome<{ enrolled: string[] }>> {
  const { tx, now } = work
  const holding: { enrolment: EnrolmentRow; personId: string }[] = []
  for (const enrolment of enrolments) {
    const person = await personFor(work, enrolment)
    if (person.kind !== "done") return person
    const { personId } = person.value
    if (await enrolledElsewhere(work, activityId, enrolment.id, personId)) continue
    await agenda(tx)
      .updateTable("agenda.enrolment")
      .set({ state: "enrolled", person_id: personId, enrolled_at: now, over_capacity: overCapacity })
      .where("centre_id", "=", centreId)
      .where("id", "=", enrolment.id)
      .execute()
    holding.push({ enrolment, personId })
  }
  const there = await participating(
    work,
    activityId,
    holding.map(({ personId }) => personId),
  )
  const structures = await structuresOf(work, centreId, holding)
  const added = holding
    .filter(({ personId }) => !there.has(personId))
    .map(({ enrolment, personId }) => ({
      personId,
      structureId: structures.get(personId) ?? null,
      structureKind: enrolment.structureTyped === "" ? "none" : "other",
    }))
  if (added.length > 0) {
    const written = await changeParticipations.within(work, {
      centreId,
      activityId,
      added,
      reason: m.agenda_reason_enrolled(),
    })
    if (written.kind !== "done") return written
  }
  await sql`
    update agenda.enrolment e set participation_id = p.id
    from activity.published_participation p
    where e.activity_id = ${activityId} and e.state = 'enrolled' and e.participation_id is null
      and p.activity_id = e.activity_id and p.person_id = e.person_id and p.role = 'participant'`.execute(agenda(tx))
  await recount(tx, activityId)
  return done({ enrolled: holding.map(({ enrolment }) => enrolment.id) })
}

async function enrolledElsewhere(
  { tx }: Surroundings,
  activityId: string,
  enrolmentId: string,
  personId: string,
): Promise<boolean> {
  const rows = await agenda(tx)
    .selectFrom("agenda.enrolment")
    .select("id")
    .where("activity_id", "=", activityId)
    .where("person_id", "=", personId)
    .where("closed_at", "is", null)
    .where("id", "<>", enrolmentId)
    .execute()
  return rows.length > 0
}

/** What each said, else where the directory says that they work; kept with the enrolment. */
async function structuresOf(
  { tx, now }: Surroundings,
  centreId: string,
  holding: readonly { enrolment: EnrolmentRow; personId: string }[],
): Promise<Map<string, string>> {
  const silent = holding.filter(({ enrolment }) => enrolment.structureId === null && enrolment.structureTyped === "")
  const known = await presentStructures(
    tx,
    centreId,
    silent.map(({ personId }) => personId),
    dateIn(now),
  )
  for (const { enrolment, personId } of silent) {
    const structureId = known.get(personId)
    if (structureId === undefined) continue
    await agenda(tx)
      .updateTable("agenda.enrolment")
      .set({ structure_id: structureId })
      .where("centre_id", "=", centreId)
      .where("id", "=", enrolment.id)
      .execute()
  }
  const said = holding.flatMap(({ enrolment: { structureId }, personId }) =>
    structureId === null ? [] : [[personId, structureId] as const],
  )
  return new Map([...known, ...said])
}

async function participating(
  { tx }: Surroundings,
  activityId: string,
  people: readonly string[],
): Promise<Set<string | null>> {
  if (people.length === 0) return new Set()
  const rows = await agenda(tx)
    .selectFrom("activity.published_participation")
    .select("person_id")
    .where("activity_id", "=", activityId)
    .where("person_id", "in", [...people])
    .where("role", "=", "participant")
    .execute()
  return new Set(rows.map(({ person_id }) => person_id))
}
