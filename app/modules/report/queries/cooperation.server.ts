import type { RawBuilder } from "kysely"
import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { Tie } from "../domain/cooperation.ts"
import { report } from "../tables.server.ts"

export interface CooperationQuestion {
  centreId: string
  year: number
  /** Identifier of a concept, narrower ones included; "" for all. */
  theme: string
  /** Identity of a territory, all that lies in it included; "" for all. */
  territory: string
}

/** Structures that took part in the same activities of a centre's year: counts alone, nobody's name. */
export async function cooperationTies(tx: Tx, question: CooperationQuestion): Promise<Tie[]> {
  const { rows } = await sql<{ one: string; other: string; count: number | string }>`
    with seen as materialized (${seen(question)})
    select a.structure_id::text as one, b.structure_id::text as other, count(*) as count
    from seen a join seen b on b.activity_id = a.activity_id and b.structure_id > a.structure_id
    group by 1, 2 order by 3 desc, 1, 2`.execute(report(tx))
  return rows.map(({ count, ...tie }) => ({ ...tie, count: Number(count) }))
}

/** The activities in which two of them met, by date. */
export async function sharedActivities(
  tx: Tx,
  question: CooperationQuestion,
  one: string,
  other: string,
): Promise<{ id: string; title: string; kind: string; date: string }[]> {
  const { rows } = await sql<{ id: string; title: string; kind: string; date: string }>`
    with seen as materialized (${seen(question)})
    select a.id, a.title, a.kind, min(s.date)::text as date from activity.published_activity a
      join activity.published_slot s on s.centre_id = a.centre_id and s.activity_id = a.id
    where a.id in (select activity_id from seen where structure_id = ${one}) and a.id in (select activity_id from seen where structure_id = ${other})
    group by a.id, a.title, a.kind order by 4, 2`.execute(report(tx))
  return rows
}

function seen({ centreId, year, theme, territory }: CooperationQuestion): RawBuilder<unknown> {
  const ofTheme = theme === "" ? sql`` : sql`and t.theme_ids @> array[${theme}::uuid]`
  const there = territory === "" ? sql`` : sql`and t.place_ids @> array[${territory}]`
  return sql`
    select distinct t.activity_id, p.structure_id from activity.published_tally t
      join activity.published_participation p on p.activity_id = t.activity_id
    where t.centre_id = ${centreId} and t.year = ${year} ${ofTheme} ${there} and p.structure_id is not null and t.year = any(p.counted_years)`
}

/** The themes and territories of a centre's year, for a form to propose. */
export async function cooperationChoices(
  tx: Tx,
  centreId: string,
  year: number,
): Promise<{ themes: string[]; territories: string[] }> {
  const { rows } = await sql<{ theme: string | null; territory: string | null }>`
    select distinct theme_id::text as theme, territory_id as territory from activity.published_tally
    where centre_id = ${centreId} and year = ${year} limit 2000`.execute(report(tx))
  const distinct = (all: (string | null)[]) => [...new Set(all.flatMap((one) => one ?? []))]
  return {
    themes: distinct(rows.map(({ theme }) => theme)),
    territories: distinct(rows.map(({ territory }) => territory)),
  }
}
