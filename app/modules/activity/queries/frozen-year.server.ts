import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { asInstallation } from "#platform/db/index.server.ts"
import type { Measures } from "../domain/measures.ts"
import { activity } from "../tables.server.ts"
import type { PlacedQuestion } from "./figure-conditions.server.ts"
import { frozen } from "./figure-conditions.server.ts"
import { measures, noMeasures } from "./measures.server.ts"

export interface Correction {
  position: number
  at: Date
  activityId: string
  title: string
  action: string
  reason: string
  /** The centre that leads the line, when it is another. */
  ledBy: string | null
}

export const correctionsPerPage = 100

export interface FrozenYear {
  /** Null while the year is not frozen. */
  freeze: { at: Date; position: number; figures: Measures } | null
  now: Measures
  /** Activities of the year that are still planned. */
  planned: number
  /** A page of what was corrected since, and how many there are. */
  corrections: Correction[]
  corrected: number
}

/** A centre's year as it was frozen and as it is, with what was corrected since. */
export async function frozenYear(tx: Tx, centreId: string, year: number, page = 1): Promise<FrozenYear> {
  const db = activity(tx)
  const question: PlacedQuestion = {
    figure: "activites",
    year,
    centre: "",
    centreId,
    kinds: [],
    chapter: "",
    theme: "",
    territory: "",
    series: "",
    structureKind: "",
  }
  const row = await db
    .selectFrom("activity.freeze")
    .select(["frozen_at", "position"])
    .where("centre_id", "=", centreId)
    .where("year", "=", year)
    .executeTakeFirst()
  const now = (await measures(tx, question)).get("") ?? noMeasures
  const { rows: planned } = await sql<{ count: number }>`
    select count(distinct a.id) as count from activity.activity a join activity.slot s on s.centre_id = a.centre_id and s.activity_id = a.id
    where a.centre_id = ${centreId} and a.status = 'planned' and s.date between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date`.execute(
    db,
  )
  if (row === undefined) return { freeze: null, now, planned: planned[0]?.count ?? 0, corrections: [], corrected: 0 }
  const figures = (await measures(tx, question, { source: frozen })).get("") ?? noMeasures
  const { corrections, corrected } = await correctionsOf(tx, { centreId, year, since: row.position, page })
  return {
    freeze: { at: row.frozen_at, position: row.position, figures },
    now,
    planned: planned[0]?.count ?? 0,
    corrections,
    corrected,
  }
}

/** Revisions of the year's lines since it was frozen, the newest first: those of lines that another centre leads are in its figures as well. */
async function correctionsOf(
  tx: Tx,
  { centreId, year, since, page }: { centreId: string; year: number; since: number; page: number },
): Promise<{ corrections: Correction[]; corrected: number }> {
  // What another centre wrote is behind its wall: that it changed is told, and not why.
  return await asInstallation(tx, async () => {
    const { rows } = await sql<Correction & { corrected: number }>`
      select r.position, r.at, r.activity_id as "activityId", a.title, r.action, count(*) over () as corrected,
        case when r.centre_id = ${centreId} then r.reason else '' end as reason,
        case when r.centre_id = ${centreId} then null else r.centre_id end as "ledBy"
      from activity.revision r join activity.activity a on a.centre_id = r.centre_id and a.id = r.activity_id
      where r.after_freeze and r.position > ${since}
        and (exists (select from activity.tally t where t.activity_id = a.id and t.year = ${year} and t.centre_id = ${centreId})
          or exists (select from activity.frozen_tally t where t.activity_id = a.id and t.year = ${year} and t.centre_id = ${centreId}))
      order by r.position desc limit ${correctionsPerPage} offset ${(page - 1) * correctionsPerPage}`.execute(
      activity(tx),
    )
    return {
      corrections: rows.map(({ corrected: _, ...correction }) => correction),
      corrected: rows[0]?.corrected ?? 0,
    }
  })
}
