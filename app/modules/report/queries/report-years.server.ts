import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { dateIn } from "#platform/kernel/calendar.ts"
import { report } from "../tables.server.ts"
import { listPublications, writtenYears } from "./find-publication.server.ts"

export interface ReportYear {
  year: number
  activities: number
  texts: number
  frozenOn: string | undefined
  publishedOn: string | undefined
}

/** The years in which a centre's ledger counts something, or that of any centre, the newest first. */
export async function countedYears(tx: Tx, centreId: string | null): Promise<number[]> {
  const { rows } = await sql<{ year: number }>`
    select distinct year from activity.published_tally where ${centreId}::uuid is null or centre_id = ${centreId}
    order by year desc`.execute(report(tx))
  return rows.map(({ year }) => year)
}

/** The years of which a centre can make a report, the newest first: those of its ledger, and the running one. */
export async function reportYears(tx: Tx, centreId: string, running: number): Promise<ReportYear[]> {
  const { rows } = await sql<{ year: number; activities: number | string; frozen: Date | null }>`
    select t.year, count(*) as activities, (select f.frozen_at from activity.published_freeze f where f.centre_id = ${centreId} and f.year = t.year) as frozen
    from activity.published_tally t where t.centre_id = ${centreId} group by t.year`.execute(report(tx))
  const counted = new Map(rows.map((row) => [row.year, row]))
  const texts = await writtenYears(tx, centreId)
  const published = new Map((await listPublications(tx, centreId)).map((one) => [one.year, one.publishedAt]))
  const years = new Set([...counted.keys(), ...texts.keys(), ...published.keys(), running])
  return [...years]
    .toSorted((one, other) => other - one)
    .map((year) => ({
      year,
      activities: Number(counted.get(year)?.activities ?? 0),
      texts: texts.get(year) ?? 0,
      frozenOn: dateIn(counted.get(year)?.frozen),
      publishedOn: dateIn(published.get(year)),
    }))
}
