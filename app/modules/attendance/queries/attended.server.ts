import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { Attended } from "../domain/certificate.ts"
import { attendance } from "../tables.server.ts"

interface Own {
  centreId: string
  activityId: string
}

/**
 * What each person who takes part in an activity attended, by name: presences that the ledger counts, of half-days whose sheets are validated. Who
 * attended nothing is left out, and so are groups and people who were erased.
 */
export async function attendedBy(tx: Tx, { centreId, activityId }: Own): Promise<Attended[]> {
  const { rows } = await sql<Attended>`
    with there as (
      select presence.participation_id, slot.date, slot.id as slot_id, slot.starts, presence.minutes,
        array(
          select sheet.half from attendance.sheet
          where sheet.centre_id = slot.centre_id and sheet.slot_id = slot.id and sheet.validated_at is not null and coalesce((
            select mark.present from attendance.mark where mark.centre_id = sheet.centre_id and mark.slot_id = sheet.slot_id
              and mark.half = sheet.half and mark.attendee_id = presence.participation_id order by mark.position desc limit 1
          ), exists (
            select from attendance.signature where signature.centre_id = sheet.centre_id and signature.slot_id = sheet.slot_id
              and signature.half = sheet.half and signature.attendee_id = presence.participation_id and signature.state = 'kept'
          )) order by array_position(array['morning', 'afternoon', 'evening'], sheet.half)
        ) as halves
      from activity.published_presence presence
        join activity.published_slot slot on slot.centre_id = presence.centre_id and slot.id = presence.slot_id
      where presence.centre_id = ${centreId} and presence.activity_id = ${activityId} and slot.state = 'held'
        and exists (select from attendance.sheet where sheet.centre_id = slot.centre_id and sheet.slot_id = slot.id and validated_at is not null)
    )
    select p.id as "participationId", p.person_id as "personId",
      concat_ws(' ', nullif(person.given_name, ''), person.family_name) as name, coalesce(structure.name, '') as "structureName",
      sum(there.minutes)::int as minutes,
      json_agg(json_build_object('date', there.date, 'halves', there.halves) order by there.date, there.starts, there.slot_id) as days
    from activity.published_participation p
      join there on there.participation_id = p.id
      join directory.published_person person on person.centre_id = p.centre_id and person.id = p.person_id and person.family_name is not null
      left join directory.published_structure structure on structure.id = p.structure_id
    where p.centre_id = ${centreId} and p.activity_id = ${activityId} and p.role = 'participant'
    group by p.id, p.person_id, person.given_name, person.family_name, structure.name
    order by person.family_name, person.given_name, p.id`.execute(attendance(tx))
  return rows.map((row) => ({ ...row, days: oneLineADay(row.days) }))
}

/** Two slots of one day are one day. */
function oneLineADay(days: Attended["days"]): Attended["days"] {
  const byDate = Map.groupBy(days, ({ date }) => date)
  return [...byDate].map(([date, parts]) => ({ date, halves: [...new Set(parts.flatMap(({ halves }) => halves))] }))
}
