import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { ParticipationLine } from "../domain/participations-of.ts"
import { activity } from "../tables.server.ts"

/** Who took part in an activity of a centre, with the slots they were in: named people by name, then counted ones. */
export async function participationsOf(tx: Tx, centreId: string, activityId: string): Promise<ParticipationLine[]> {
  const { rows } = await sql<ParticipationLine>`
    select p.id, p.person_id as "personId", p.visitor_id as "visitorId", trim(coalesce(person.given_name, '') || ' ' || coalesce(person.family_name, '')) as "personName",
      p.structure_id as "structureId", coalesce(nullif(structure.short_name, ''), structure.name, '') as "structureName",
      p.structure_kind as "structureKind", p.role, p.audience, p.people,
      coalesce((
        select json_agg(json_build_object('slotId', presence.slot_id, 'people', presence.people, 'minutes', presence.minutes,
          'remote', presence.remote) order by presence.slot_id)
        from activity.presence where presence.centre_id = p.centre_id and presence.participation_id = p.id
      ), '[]') as presences
    from activity.participation p
      left join directory.published_person person on person.centre_id = p.centre_id and person.id = p.person_id
      left join directory.published_structure structure on structure.id = p.structure_id
    where p.centre_id = ${centreId} and p.activity_id = ${activityId}
    order by p.person_id is null, p.visitor_id is null, person.family_name, person.given_name, p.structure_kind, p.id`.execute(
    activity(tx),
  )
  return rows
}
