import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { EnrolmentLine } from "../domain/enrolment-line.ts"
import { agenda } from "../tables.server.ts"

/** Everybody who enrolled for an activity, by state and in the order of their state: holders by name, the waiting list by rank. */
export async function enrolmentsOf(tx: Tx, centreId: string, activityId: string): Promise<EnrolmentLine[]> {
  const { rows } = await sql<EnrolmentLine>`
    select e.id, e.state, coalesce(nullif(trim(coalesce(person.given_name, '') || ' ' || coalesce(person.family_name, '')), ''),
        trim(e.given_name || ' ' || e.family_name)) as name,
      e.person_id as "personId", e.email, e.phone, coalesce(nullif(structure.short_name, ''), structure.name, '') as structure,
      e.structure_typed as "structureTyped", e.structure_id as "structureId", e.access_needs as "accessNeeds", e.meal, e.answer,
      e.over_capacity as "overCapacity", e.asked_at as "askedAt", e.enrolled_at as "enrolledAt", e.closed_at as "closedAt", e.closed_by as "closedBy"
    from agenda.enrolment e
      left join directory.published_person person on person.centre_id = e.centre_id and person.id = e.person_id
      left join directory.published_structure structure on structure.id = e.structure_id
    where e.centre_id = ${centreId} and e.activity_id = ${activityId}
    order by array_position(array['enrolled', 'waiting', 'unconfirmed', 'withdrawn'], e.state),
      case when e.state = 'waiting' then e.queued_at end,
      coalesce(nullif(person.family_name, ''), e.family_name), coalesce(person.given_name, e.given_name), e.id`.execute(
    agenda(tx),
  )
  return rows
}

/** In how many activities a person of a centre holds or awaits a place, and which: for the modules above. */
export async function enrolledIn(
  tx: Tx,
  centreId: string,
  personId: string,
): Promise<{ activityId: string; state: "enrolled" | "waiting" }[]> {
  const rows = await agenda(tx)
    .selectFrom("agenda.enrolment")
    .select((row) => ["activity_id as activityId", row.ref("state").$castTo<"enrolled" | "waiting">().as("state")])
    .where("centre_id", "=", centreId)
    .where("person_id", "=", personId)
    .where("state", "in", ["enrolled", "waiting"])
    .execute()
  return rows
}
