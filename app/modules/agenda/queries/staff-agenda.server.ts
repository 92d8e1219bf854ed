import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { centresOf } from "#platform/session/actor.ts"
import type { Caller } from "#platform/session/index.server.ts"
import type { StaffSlot } from "../domain/staff-slot.ts"
import { agenda } from "../tables.server.ts"

/** What a centre leads or carries between two days, slot by slot; advisory interviews too, but not what is counted as it happens at the desk: visits, loans, calls. */
export async function staffAgenda(tx: Tx, centreId: string, from: string, to: string): Promise<StaffSlot[]> {
  const { rows } = await sql<StaffSlot>`
    select slot.id, slot.date, slot.halves, slot.starts, slot.ends, slot.state, line.id as "activityId", line.kind, line.title, line.status,
      line.place, line.mode, carrying.lead, a.activity_id is not null as announced, a.capacity, coalesce(a.taken, 0) as taken,
      coalesce(a.waiting, 0) as waiting,
      (select count(*)::int from agenda.enrolment e where e.activity_id = line.id and e.state = 'unconfirmed') as unconfirmed,
      (select count(*)::int from agenda.enrolment e where e.activity_id = line.id and e.closed_at is null
        and e.structure_typed <> '' and e.structure_id is null) as untied
    from activity.published_activity_centre carrying
      join activity.published_activity line on line.id = carrying.activity_id
      join activity.published_slot slot on slot.centre_id = line.centre_id and slot.activity_id = line.id
      left join agenda.announcement a on a.activity_id = line.id
    where carrying.centre_id = ${centreId} and slot.date between ${from}::date and ${to}::date
      and line.kind not in ('visit', 'loan', 'call')
    order by slot.date, coalesce(slot.starts, case slot.halves[1] when 'morning' then '09:00' when 'afternoon' then '14:00' else '18:00' end),
      line.title, slot.id limit 1000`.execute(agenda(tx))
  return rows
}

/** Enrolments of a centre whose structure is still as somebody typed it, for activities not long over. */
export async function countUntied(tx: Tx, centreIds: readonly string[] | null): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from agenda.enrolment e join agenda.announcement a on a.activity_id = e.activity_id
    where e.state = 'enrolled' and e.structure_typed <> '' and e.structure_id is null and a.ends_on >= current_date - 60
      and ${centreIds === null ? sql`true` : sql`e.centre_id = any (${[...centreIds]}::uuid[])`}`.execute(agenda(tx))
  return rows[0]?.count ?? 0
}

/** For the list of what waits: the same for the centres where the caller works. */
export async function structuresToTie(tx: Tx, { actor }: Caller): Promise<number> {
  const everywhere = actor.kind === "system" || (actor.kind === "account" && actor.installationAdministrator)
  return await countUntied(tx, everywhere ? null : centresOf(actor, "staff"))
}
