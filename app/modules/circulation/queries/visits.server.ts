import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { Half } from "../domain/calendar.ts"
import type { StructureKind } from "../domain/structure-kind.ts"
import type { Visit, VisitFigures } from "../domain/visit.ts"
import { circulation } from "../tables.server.ts"

/** The visits of one day, newest first, without those taken back. */
export async function visitsOn(tx: Tx, centreId: string, date: string): Promise<Visit[]> {
  const rows = await circulation(tx)
    .selectFrom("circulation.visit as visit")
    .leftJoin("circulation.reader as reader", (join) =>
      join.onRef("reader.centre_id", "=", "visit.reader_centre_id").onRef("reader.id", "=", "visit.reader_id"),
    )
    .leftJoin("circulation.guest as guest", (join) =>
      join.onRef("guest.centre_id", "=", "visit.centre_id").onRef("guest.reader_id", "=", "visit.reader_id"),
    )
    .select([
      "visit.id",
      "visit.half",
      "visit.structure_kind",
      "visit.people",
      "visit.group_name as groupName",
      "visit.minutes",
      "visit.reader_id",
      "visit.appointment_id",
      "reader.name",
      "guest.name as guest",
    ])
    .where("visit.centre_id", "=", centreId)
    .where("visit.on_date", "=", date)
    .where("visit.withdrawn_at", "is", null)
    .orderBy("visit.typed_at", "desc")
    .orderBy("visit.id", "desc")
    .execute()
  return rows.map(({ name, guest, reader_id, appointment_id, structure_kind, half, ...row }) => ({
    ...row,
    half: half as Half,
    structureKind: structure_kind as StructureKind,
    readerName: name ?? guest,
    isNamed: reader_id !== null,
    byAppointment: appointment_id !== null,
  }))
}

/** The figures of a centre by year ("2026"), month ("2026-03") or day, within a prefix of dates ("" for all, "2026", "2026-03"), in order. */
export async function visitFigures(
  tx: Tx,
  centreId: string,
  within: string,
  by: "year" | "month" | "day",
): Promise<VisitFigures[]> {
  const length = { year: 4, month: 7, day: 10 }[by]
  const { rows } = await sql<VisitFigures>`
    select left(on_date::text, ${length}::int) as period, count(*) as visits, sum(people) as people,
      count(*) filter (where people > 1) as groups, coalesce(sum(people) filter (where people > 1), 0) as "inGroups",
      count(*) filter (where reader_id is not null) as named, count(*) filter (where by_appointment) as "byAppointment"
    from circulation.published_visits
    where centre_id = ${centreId} and on_date::text like ${`${within}%`}
    group by 1 order by 1`.execute(circulation(tx))
  return rows
}

/** Heads of a period by kind of public, most first. */
export async function visitKinds(
  tx: Tx,
  centreId: string,
  within: string,
): Promise<{ structureKind: StructureKind; visits: number; people: number }[]> {
  const { rows } = await sql<{ structureKind: StructureKind; visits: number; people: number }>`
    select structure_kind as "structureKind", count(*) as visits, sum(people) as people
    from circulation.published_visits
    where centre_id = ${centreId} and on_date::text like ${`${within}%`}
    group by 1 order by people desc, 1`.execute(circulation(tx))
  return rows
}
