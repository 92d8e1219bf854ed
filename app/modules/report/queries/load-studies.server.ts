import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { report } from "../tables.server.ts"

/** One year of a study that the report's year worked on: what it did then. */
export interface StudyYear {
  series: string
  year: number
  interviewed: number
  groups: number
  meetings: number
  /** Different structures that took part, by the year. */
  structures: number
  participants: number
}

/** The studies a centre worked on in a year, year by year since their beginning. */
export async function loadStudies(tx: Tx, centreId: string, year: number): Promise<StudyYear[]> {
  const { rows } = await sql<Record<keyof StudyYear, number | string> & { series: string }>`
    with studies as (
      select distinct s.id from activity.published_series s join activity.published_tally t on t.series_id = s.id
      where s.centre_id = ${centreId} and s.kind = 'study' and t.centre_id = ${centreId} and t.year = ${year}
    ), structures as (
      select t.series_id, t.year, count(distinct p.structure_id) as count from activity.published_tally t
        join activity.published_participation p on p.activity_id = t.activity_id
      where t.centre_id = ${centreId} and t.series_id in (select id from studies) and p.role = 'participant' and t.year = any(p.counted_years)
      group by 1, 2
    )
    select t.series_id::text as series, t.year,
      coalesce(sum(t.participants) filter (where t.kind = 'study_interview'), 0) as interviewed,
      count(*) filter (where t.kind = 'analysis_group') as groups, count(*) filter (where t.kind = 'study_meeting') as meetings,
      sum(t.participants) as participants,
      coalesce((select count from structures s where s.series_id = t.series_id and s.year = t.year), 0) as structures
    from activity.published_tally t where t.centre_id = ${centreId} and t.series_id in (select id from studies) and t.year <= ${year}
    group by t.series_id, t.year order by t.series_id, t.year`.execute(report(tx))
  return rows.map((row) => ({
    series: row.series,
    year: Number(row.year),
    interviewed: Number(row.interviewed),
    groups: Number(row.groups),
    meetings: Number(row.meetings),
    structures: Number(row.structures),
    participants: Number(row.participants),
  }))
}

/** The series of a centre that are programmes. */
export async function programmesOf(tx: Tx, centreId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from activity.published_series where centre_id = ${centreId} and kind = 'programme' order by name`.execute(
    report(tx),
  )
  return rows.map(({ id }) => id)
}
