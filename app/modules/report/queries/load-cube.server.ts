import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { CubeRow } from "../domain/cube.ts"
import { report } from "../tables.server.ts"

type Raw = Record<"kind" | "chapter" | "theme" | "series" | "territory", string | null> &
  Record<"activities" | "dayParts" | "halfDays" | "minutes" | "participants" | "participantMinutes", number | string>

export interface CubeQuestion {
  /** Null for the network of centres, each activity once. */
  centreId: string | null
  year: number
  /** As the centre froze it, not as it stands. */
  frozen?: boolean
  /** Only what began by then: a year so far. */
  until?: string | undefined
}

/** A year of the ledger, added up along all its dimensions at once. */
export async function loadCube(tx: Tx, { centreId, year, frozen = false, until }: CubeQuestion): Promise<CubeRow[]> {
  const source = frozen ? sql`activity.published_frozen_tally` : sql`activity.published_tally`
  const whose = centreId === null ? sql`t.lead` : sql`t.centre_id = ${centreId}`
  const begun = until === undefined ? sql`` : sql`and t.first_date <= ${until}::date`
  const { rows } = await sql<Raw>`
    select t.kind, t.chapter, t.theme_id::text as theme, t.series_id::text as series, t.territory_id as territory, count(*) as activities,
      sum(t.day_parts) as "dayParts", sum(t.half_days) as "halfDays", sum(t.minutes) as minutes, sum(t.participants) as participants,
      sum(t.participant_minutes) as "participantMinutes"
    from ${source} t where t.year = ${year} and ${whose} ${begun} group by 1, 2, 3, 4, 5`.execute(report(tx))
  return rows.map((row) => ({
    kind: row.kind ?? "",
    chapter: row.chapter ?? "",
    theme: row.theme ?? "",
    series: row.series ?? "",
    territory: row.territory ?? "",
    activites: Number(row.activities),
    jours: Number(row.dayParts) / 100,
    "demi-journees": Number(row.halfDays),
    heures: Number(row.minutes) / 60,
    participants: Number(row.participants),
    "heures-participants": Number(row.participantMinutes) / 60,
  }))
}

/** Participants of some kinds of acts by kind of structure. */
export async function participantsByStructure(
  tx: Tx,
  { centreId, year, frozen = false }: CubeQuestion,
  kinds: readonly string[],
): Promise<Map<string, number>> {
  const [tally, structures] = frozen
    ? [sql`activity.published_frozen_tally`, sql`activity.published_frozen_tally_structure`]
    : [sql`activity.published_tally`, sql`activity.published_tally_structure`]
  const whose = centreId === null ? sql`t.lead` : sql`t.centre_id = ${centreId}`
  const { rows } = await sql<{ key: string; participants: number | string }>`
    select s.structure_kind as key, sum(s.participants) as participants from ${tally} t
      join ${structures} s on s.activity_id = t.activity_id and s.year = t.year and s.centre_id = t.centre_id
    where t.year = ${year} and ${whose} and t.kind = any(${[...kinds]}::text[]) group by 1`.execute(report(tx))
  return new Map(rows.map(({ key, participants }) => [key, Number(participants)]))
}
