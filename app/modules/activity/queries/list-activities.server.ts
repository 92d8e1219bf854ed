import type { RawBuilder } from "kysely"
import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { ActivityKind, Status } from "../domain/kinds.ts"
import { activity } from "../tables.server.ts"

export interface ListFilter {
  centreId: string
  year: number
  /** "": all but visits and loans, which the reading room writes by hundreds; with a funder, these too. */
  kind: ActivityKind | ""
  status: Status | ""
  /** Words of the title, in any order. */
  text: string
  /** Only what was held and this funder paid for, by the name that was noted. */
  funder?: string | undefined
}

export interface ActivityLine {
  id: string
  kind: ActivityKind
  title: string
  status: Status
  firstDate: string
  lastDate: string
  dayParts: number | null
  participants: number | null
  participantMinutes: number | null
}

/** The activities that a centre leads in a year, by date, those without people included; pages from 1. */
export async function listActivities(
  tx: Tx,
  filter: ListFilter,
  page: number,
  perPage: number,
): Promise<{ total: number; lines: ActivityLine[] }> {
  const words = filter.text
    .split(/\s+/)
    .filter((word) => word !== "")
    .slice(0, 8)
  const match = sql`
    select a.id, a.kind, a.title, a.status, min(s.date)::text as "firstDate", max(s.date)::text as "lastDate"
    from activity.activity a join activity.slot s on s.centre_id = a.centre_id and s.activity_id = a.id
    where a.centre_id = ${filter.centreId} and s.date between ${`${filter.year}-01-01`}::date and ${`${filter.year}-12-31`}::date
      and ${funded(filter)}
      and case when ${filter.kind} = '' then ${filter.funder !== undefined} or a.kind not in ('visit', 'loan') else a.kind = ${filter.kind} end and (${filter.status} = '' or a.status = ${filter.status})
      and ${sql.join(
        [
          sql`true`,
          ...words.map(
            (word) => sql`unaccent(lower(a.title)) like '%' || unaccent(lower(${escapeLike(word)})) || '%' escape '\\'`,
          ),
        ],
        sql` and `,
      )}
    group by a.id, a.kind, a.title, a.status`
  const { rows } = await sql<ActivityLine & { total: number }>`
    with match as materialized (${match})
    select m.*, count(*) over () as total, t.day_parts as "dayParts", t.participants, t.participant_minutes as "participantMinutes"
    from match m left join activity.tally t on t.activity_id = m.id and t.year = ${filter.year} and t.centre_id = ${filter.centreId}
    order by m."firstDate", m.id limit ${perPage} offset ${(page - 1) * perPage}`.execute(activity(tx))
  return { total: rows[0]?.total ?? 0, lines: rows.map(({ total: _, ...line }) => line) }
}

function funded({ funder, year }: ListFilter): RawBuilder<unknown> {
  if (funder === undefined) return sql`true`
  return sql`exists (select from activity.funder f where f.centre_id = a.centre_id and f.activity_id = a.id and f.name = ${funder})
    and exists (select from activity.tally t where t.centre_id = a.centre_id and t.activity_id = a.id and t.year = ${year})`
}

function escapeLike(word: string): string {
  return word.replaceAll(/[\\%_]/g, "\\$&")
}
