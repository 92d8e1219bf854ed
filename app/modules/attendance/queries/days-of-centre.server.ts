import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { Half } from "../domain/half.ts"
import { attendance } from "../tables.server.ts"

export interface SheetDay {
  activityId: string
  title: string
  place: string
  slotId: string
  date: string
  halves: Half[]
  starts: string | null
  ends: string | null
  /** Those of its halves that are validated, and how many signed. */
  validated: Half[]
  signed: number
  expected: number
}

/** The slots of a centre between two days that are not cancelled, with where their sheets stand; neither what one does alone with somebody, nor a support's act that is over and has nobody. */
export async function daysOfCentre(
  tx: Tx,
  { centreId, from, to, today }: { centreId: string; from: string; to: string; today: string },
): Promise<SheetDay[]> {
  const { rows } = await sql<SheetDay>`
    select a.id as "activityId", a.title, a.place, slot.id as "slotId", slot.date, slot.halves, slot.starts, slot.ends,
      array(select half from attendance.sheet where sheet.centre_id = slot.centre_id and sheet.slot_id = slot.id
        and validated_at is not null) as validated,
      (select count(*) from attendance.signature where signature.centre_id = slot.centre_id and signature.slot_id = slot.id
        and signature.state = 'kept')::int as signed,
      (select count(*) from activity.published_participation p where p.centre_id = a.centre_id and p.activity_id = a.id)::int as expected
    from activity.published_slot slot
      join activity.published_activity a on a.centre_id = slot.centre_id and a.id = slot.activity_id
    where slot.centre_id = ${centreId} and slot.date between ${from}::date and ${to}::date and slot.state <> 'cancelled'
      and a.status <> 'cancelled' and a.kind not in ('call', 'loan', 'visit', 'interview', 'study_interview')
      and (slot.date >= ${today}::date or a.kind <> 'support'
        or exists (select 1 from activity.published_participation p where p.centre_id = a.centre_id and p.activity_id = a.id))
    order by slot.date, coalesce(slot.starts::text,
      case when 'morning' = any (slot.halves) then '09:00' when 'afternoon' = any (slot.halves) then '14:00' else '18:00' end), a.title, slot.id limit 300`.execute(
    attendance(tx),
  )
  return rows
}

/** Sheets that were begun and not validated, of days that are over: what waits for somebody. */
export async function sheetsToValidate(tx: Tx): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from attendance.sheet
      join activity.published_slot slot on slot.centre_id = sheet.centre_id and slot.id = sheet.slot_id
    where validated_at is null and slot.date < current_date and slot.state <> 'cancelled'`.execute(attendance(tx))
  return rows[0]?.count ?? 0
}
