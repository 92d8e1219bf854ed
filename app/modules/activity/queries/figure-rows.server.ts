import type { RawBuilder } from "kysely"
import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { FigureName } from "../domain/figure.ts"
import type { FigureRow, FigureRows } from "../domain/figure-rows.ts"
import { activity } from "../tables.server.ts"
import { seen } from "./distinct-figures.server.ts"
import type { PlacedQuestion } from "./figure-conditions.server.ts"
import { conditions, live } from "./figure-conditions.server.ts"
import { structures } from "./measures.server.ts"

/** The rows that a figure adds up, by date; pages from 1. Their values add up to the figure. */
export async function figureRows(tx: Tx, question: PlacedQuestion, page: number, perPage: number): Promise<FigureRows> {
  const { figure } = question
  const select =
    figure === "personnes-differentes"
      ? people(question)
      : figure === "structures-differentes" || figure === "structures-en-groupe"
        ? structuresSeen(question)
        : activities(question)
  const { rows } = await sql<Omit<FigureRow, "value"> & { value: number | string; total: number }>`
    with rows as materialized (${select})
    select *, count(*) over () as total from rows order by date, title, "activityId" limit ${perPage} offset ${(page - 1) * perPage}`.execute(
    activity(tx),
  )
  return {
    total: rows[0]?.total ?? 0,
    rows: rows.map(({ total: _, value, ...row }) => ({ ...row, value: Number(value) })),
  }
}

function activities(question: PlacedQuestion): RawBuilder<unknown> {
  const byStructure = question.structureKind !== ""
  const source = byStructure ? sql`s` : sql`t`
  return sql`
    select a.id as "activityId", coalesce(a.title, '') as title, t.kind, t.first_date::text as date, t.centre_id as "centreId",
      ${shareOf(question.figure, source)} as value
    from activity.tally t ${byStructure ? structures(live, question) : sql``}
      left join activity.activity a on a.id = t.activity_id
    where ${conditions(question)}`
}

function people(question: PlacedQuestion): RawBuilder<unknown> {
  return sql`
    select null::uuid as "activityId", trim(coalesce(n.family_name, '') || ' ' || coalesce(n.given_name, '')) as title, '' as kind, '' as date,
      f.centre_id as "centreId", f.value
    from (
      select p.centre_id, coalesce(p.person_id, p.visitor_id) as person_id, count(*)::int as value
      from ${seen(question)} and coalesce(p.person_id, p.visitor_id) is not null group by 1, 2) as f
      left join directory.published_person n on n.centre_id = f.centre_id and n.id = f.person_id`
}

function structuresSeen(question: PlacedQuestion): RawBuilder<unknown> {
  const together = question.figure === "structures-en-groupe" ? sql`having sum(p.people) > 1` : sql``
  return sql`
    select null::uuid as "activityId", coalesce(n.name, '') as title, coalesce(n.kind, '') as kind, '' as date, ${question.centreId ?? ""} as "centreId",
      f.value
    from (
      select structure_id, count(*)::int as value from (
        select p.structure_id from ${seen(question)} and p.structure_id is not null group by p.activity_id, p.structure_id ${together}
      ) as each group by 1
    ) as f left join directory.published_structure n on n.id = f.structure_id`
}

function shareOf(figure: FigureName, source: RawBuilder<unknown>): RawBuilder<unknown> {
  switch (figure) {
    case "jours":
      return sql`t.day_parts / 100.0`
    case "demi-journees":
      return sql`t.half_days`
    case "heures":
      return sql`t.minutes / 60.0`
    case "participants":
      return sql`${source}.participants`
    case "presences":
      return sql`${source}.presences`
    case "heures-participants":
      return sql`${source}.participant_minutes / 60.0`
    case "heures-participants-a-distance":
      return sql`t.remote_minutes / 60.0`
    default:
      return sql`1`
  }
}
