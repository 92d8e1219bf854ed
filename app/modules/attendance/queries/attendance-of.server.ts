import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { Attendance, Attendee, NotedMark, Sheet, Signature } from "../domain/attendance.ts"
import type { SignedSlot } from "../domain/half-day.ts"
import { halfDaysOf } from "../domain/half-day.ts"
import { attendance } from "../tables.server.ts"

interface Own {
  centreId: string
  activityId: string
}

/** All that the sheets of an activity of a centre hold, without the drawings. */
export async function attendanceOf(tx: Tx, own: Own): Promise<Attendance> {
  const slots = await slotsOf(tx, own)
  const sheets = await sheetsOf(tx, own)
  return {
    slots,
    halfDays: halfDaysOf(slots).map((day) => {
      const sheet = sheets.find(({ slotId, half }) => slotId === day.slotId && half === day.half)
      return { ...day, sheet, validated: sheet !== undefined && sheet.validatedAt !== null }
    }),
    attendees: await attendeesOf(tx, own),
    signatures: await signaturesOf(tx, own),
    marks: await marksOf(tx, own),
  }
}

export async function slotsOf(tx: Tx, { centreId, activityId }: Own): Promise<SignedSlot[]> {
  const { rows } = await sql<SignedSlot>`
    select id, date, halves, starts, ends, minutes, state from activity.published_slot
    where centre_id = ${centreId} and activity_id = ${activityId} order by date, starts, id`.execute(attendance(tx))
  return rows
}

/** Who is expected, by name, then groups; and who came unannounced. */
export async function attendeesOf(tx: Tx, { centreId, activityId }: Own): Promise<Attendee[]> {
  const { rows } = await sql<Attendee>`
    select * from (
    select p.id, p.person_id as "personId", concat_ws(' ', nullif(person.given_name, ''), person.family_name) as name,
      coalesce(nullif(structure.short_name, ''), structure.name, late.structure_name, '') as "structureName",
      p.structure_kind as "structureKind", p.role, p.people, false as newcomer,
      coalesce(late.source = 'participant', false) as "byThemselves", coalesce(person.family_name, '') as family
    from activity.published_participation p
      left join directory.published_person person on person.centre_id = p.centre_id and person.id = p.person_id
      left join directory.published_structure structure on structure.id = p.structure_id
      left join attendance.newcomer late on late.centre_id = p.centre_id and late.id = p.id
    where p.centre_id = ${centreId} and p.activity_id = ${activityId}
    union all
    select n.id, n.person_id, concat_ws(' ', nullif(n.given_name, ''), n.family_name),
      coalesce(nullif(structure.short_name, ''), structure.name, n.structure_name, ''), n.structure_kind, 'participant', n.people, true,
      n.source = 'participant', coalesce(n.family_name, '')
    from attendance.newcomer n left join directory.published_structure structure on structure.id = n.structure_id
    where n.centre_id = ${centreId} and n.activity_id = ${activityId} and n.entered_at is null
    ) as attendee order by role <> 'participant', people > 1, family, name, id`.execute(attendance(tx))
  return rows
}

export async function signaturesOf(tx: Tx, { centreId, activityId }: Own): Promise<Signature[]> {
  const { rows } = await sql<Signature>`
    select id, slot_id as "slotId", half, attendee_id as "attendeeId", way, source, signed_for as "signedFor", signed_at as "signedAt",
      received_at as "receivedAt", state
    from attendance.signature where centre_id = ${centreId} and activity_id = ${activityId} order by received_at, id`.execute(
    attendance(tx),
  )
  return rows
}

export async function marksOf(tx: Tx, { centreId, activityId }: Own): Promise<NotedMark[]> {
  const { rows } = await sql<NotedMark>`
    select slot_id as "slotId", half, attendee_id as "attendeeId", present, late_minutes as "lateMinutes", early_minutes as "earlyMinutes",
      remote, people, reason, received_at as "receivedAt", account_id as "accountId"
    from attendance.mark where centre_id = ${centreId} and activity_id = ${activityId} order by position`.execute(
    attendance(tx),
  )
  return rows
}

async function sheetsOf(tx: Tx, { centreId, activityId }: Own): Promise<Sheet[]> {
  const { rows } = await sql<Sheet>`
    select slot_id as "slotId", half, link_until as "linkUntil", link_turn as "linkTurn", validated_at as "validatedAt"
    from attendance.sheet where centre_id = ${centreId} and activity_id = ${activityId}`.execute(attendance(tx))
  return rows
}
