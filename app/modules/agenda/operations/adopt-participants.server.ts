import { newSecret } from "#modules/account/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { momentIn } from "#platform/kernel/calendar.ts"
import type { Surroundings } from "#platform/operation/index.server.ts"
import { hasBegun } from "../domain/enrolment-window.ts"
import { nameKey } from "../domain/name-key.ts"
import { findAgendaItem } from "../queries/list-agenda.server.ts"
import { peopleToEnrol } from "../queries/people-to-enrol.server.ts"
import { agenda } from "../tables.server.ts"
import { takeOver } from "./take-over.server.ts"

/**
 * Whoever was written in the ledger by hand, before the activity was announced or since, is enrolled like the others: listed, counted, told of changes.
 * They are not written to: they asked for nothing. The line must be locked; nothing once it has begun.
 */
export async function adoptParticipants({ tx, now, caller }: Surroundings, activityId: string): Promise<void> {
  const item = await findAgendaItem(tx, activityId)
  if (item === undefined || item.status !== "planned" || hasBegun(item, momentIn(now, item.timeZone))) return
  const written = await withoutEnrolment(tx, activityId)
  if (written.length === 0) return
  const people = await peopleToEnrol(
    tx,
    item.centreId,
    written.map(({ personId }) => personId),
  )
  const rows = written.flatMap(({ id, personId, structureId }) => {
    const person = people.get(personId)
    if (person === undefined) return []
    return {
      centre_id: item.centreId,
      activity_id: activityId,
      state: "enrolled",
      given_name: person.givenName,
      family_name: person.familyName,
      name_key: nameKey(person.givenName, person.familyName),
      email: person.email ?? null,
      person_id: personId,
      structure_id: structureId,
      participation_id: id,
      locale: caller.locale,
      link_key: newSecret(),
      asked_at: now,
      queued_at: now,
      enrolled_at: now,
    }
  })
  if (rows.length === 0) return
  await takeOver(tx, activityId, rows)
  await agenda(tx)
    .insertInto("agenda.enrolment")
    .values(rows)
    // Two sheets of the directory with one name and address: the first is listed, both count.
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

async function withoutEnrolment(
  tx: Tx,
  activityId: string,
): Promise<{ id: string; personId: string; structureId: string | null }[]> {
  const rows = await agenda(tx)
    .selectFrom("activity.published_participation as p")
    .select(["p.id", "p.person_id as personId", "p.structure_id as structureId"])
    .where("p.activity_id", "=", activityId)
    .where("p.role", "=", "participant")
    .where("p.person_id", "is not", null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("agenda.enrolment as e")
            .select("e.id")
            .whereRef("e.activity_id", "=", "p.activity_id")
            .whereRef("e.person_id", "=", "p.person_id")
            .where("e.state", "=", "enrolled"),
        ),
      ),
    )
    .orderBy("p.id")
    .execute()
  return rows.flatMap(({ id, personId, structureId }) =>
    id === null || personId === null ? [] : [{ id, personId, structureId }],
  )
}
