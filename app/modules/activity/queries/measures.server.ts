import type { RawBuilder } from "kysely"
import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { Split } from "../domain/figure-question.ts"
import type { Measures } from "../domain/measures.ts"
import { activity } from "../tables.server.ts"
import type { PlacedQuestion, Source } from "./figure-conditions.server.ts"
import { conditions, live, splitColumn } from "./figure-conditions.server.ts"

/** All that adds up, in days and hours. */
/** The figures of a question that add up from activity to activity, in one reading; split along one dimension when asked, by its key ("" for none). */
export async function measures(
  tx: Tx,
  question: PlacedQuestion,
  { source = live, split }: { source?: Source; split?: Split } = {},
): Promise<Map<string, Measures>> {
  const byStructure = question.structureKind !== "" || split === "structure"
  const key = split === undefined ? sql<string | null>`''` : splitColumn(split)
  const { rows } = await sql<Raw>`
    select ${key} as key, count(*) as activities, sum(t.day_parts) as day_parts, sum(t.half_days) as half_days, sum(t.minutes) as minutes,
      sum(${people(byStructure)}.participants) as participants, sum(${people(byStructure)}.presences) as presences,
      sum(${people(byStructure)}.participant_minutes) as participant_minutes, sum(t.remote_minutes) as remote_minutes
    from ${source.tally} t ${byStructure ? structures(source, question) : sql``}
    where ${conditions(question, split)}
    group by 1`.execute(activity(tx))
  return new Map(rows.map((row) => [row.key ?? "", measuresOf(row)]))
}

export const noMeasures: Measures = measuresOf({
  key: null,
  activities: 0,
  day_parts: 0,
  half_days: 0,
  minutes: 0,
  participants: 0,
  presences: 0,
  participant_minutes: 0,
  remote_minutes: 0,
})

/** Joins the part that one kind of structure, or each, has in the activities. */
export function structures(source: Source, { structureKind }: PlacedQuestion): RawBuilder<unknown> {
  const one = structureKind === "" ? sql`` : sql`and s.structure_kind = ${structureKind}`
  return sql`join ${source.structures} s on s.activity_id = t.activity_id and s.year = t.year and s.centre_id = t.centre_id ${one}`
}

function people(byStructure: boolean): RawBuilder<unknown> {
  return byStructure ? sql`s` : sql`t`
}

interface Raw {
  key: string | null
  activities: number
  day_parts: number | string
  half_days: number | string
  minutes: number | string
  participants: number | string
  presences: number | string
  participant_minutes: number | string
  remote_minutes: number | string
}

function measuresOf(row: Raw): Measures {
  return {
    activites: row.activities,
    jours: Number(row.day_parts) / 100,
    "demi-journees": Number(row.half_days),
    heures: Number(row.minutes) / 60,
    participants: Number(row.participants),
    presences: Number(row.presences),
    "heures-participants": Number(row.participant_minutes) / 60,
    "heures-participants-a-distance": Number(row.remote_minutes) / 60,
  }
}
