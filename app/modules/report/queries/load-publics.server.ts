import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { report } from "../tables.server.ts"

/** Participants of one kind of act by the public that they are ("elected", "technical"), where it was noted; heads, no names. */
export async function participantsByPublic(
  tx: Tx,
  centreId: string,
  year: number,
  kind: string,
): Promise<Map<string, number>> {
  const { rows } = await sql<{ audience: string; people: number | string }>`
    select p.audience, sum(p.people) as people from activity.published_tally t
      join activity.published_participation p on p.activity_id = t.activity_id
    where t.year = ${year} and t.centre_id = ${centreId} and t.kind = ${kind} and p.role = 'participant' and p.audience <> ''
      and t.year = any(p.counted_years) group by 1`.execute(report(tx))
  return new Map(rows.map(({ audience, people }) => [audience, Number(people)]))
}

export interface FunderLine {
  name: string
  actions: number
  amountCents: number
}

/** Who paid for acts of the year; amounts where they are known. */
export async function fundersOf(tx: Tx, centreId: string, year: number): Promise<FunderLine[]> {
  const { rows } = await sql<{ name: string; actions: number | string; amount: number | string | null }>`
    select f.name, count(distinct f.activity_id) as actions, sum(f.amount_cents) as amount from activity.published_tally t
      join activity.published_funder f on f.activity_id = t.activity_id
    where t.year = ${year} and t.centre_id = ${centreId} group by 1 order by 2 desc, 1 limit 200`.execute(report(tx))
  return rows.map(({ name, actions, amount }) => ({ name, actions: Number(actions), amountCents: Number(amount ?? 0) }))
}

/** Members of a centre by kind of structure. */
export async function membersByKind(tx: Tx, centreId: string, year: number): Promise<Map<string, number>> {
  const { rows } = await sql<{ kind: string; members: number | string }>`
    select kind, count(*) as members from directory.published_membership where centre_id = ${centreId} and year = ${year} group by 1`.execute(
    report(tx),
  )
  return new Map(rows.map(({ kind, members }) => [kind, Number(members)]))
}

/** What printed reports said of a centre's year, by figure and filter ("participants nature=conference"). */
export async function announcedFigures(tx: Tx, centreId: string, year: number): Promise<AnnouncedFigure[]> {
  const { rows } = await sql<{ figure: string; filter: string; value: number | string; source: string }>`
    select figure, filter, value_hundredths as value, source from activity.published_announced
    where centre_id = ${centreId} and year = ${year} order by figure, filter`.execute(report(tx))
  return rows.map(({ value, ...row }) => ({ ...row, value: Number(value) / 100 }))
}

export interface AnnouncedFigure {
  figure: string
  filter: string
  value: number
  source: string
}
