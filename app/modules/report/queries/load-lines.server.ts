import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { Figures } from "../domain/figures.ts"
import { noFigures } from "../domain/figures.ts"
import { report } from "../tables.server.ts"
import type { CubeQuestion } from "./load-cube.server.ts"

export interface Line extends Figures {
  id: string
  kind: string
  chapter: string
  alsoIn: string[]
  title: string
  series: string
  /** Days on which it was held in that year, in order. */
  dates: string[]
}

/** The acts of some kinds of a centre's year, one by one, by date: those that a report names. */
export async function loadLines(
  tx: Tx,
  { centreId, year, frozen = false }: CubeQuestion,
  kinds: readonly string[],
): Promise<Line[]> {
  const source = frozen ? sql`activity.published_frozen_tally` : sql`activity.published_tally`
  const { rows } = await sql<Raw>`
    select t.activity_id as id, t.kind, t.chapter, t.also_in as "alsoIn", coalesce(a.title, '') as title, coalesce(t.series_id::text, '') as series,
      t.day_parts as "dayParts", t.half_days as "halfDays", t.minutes, t.participants, t.participant_minutes as "participantMinutes",
      array(select distinct s.date::text from activity.published_slot s
        where s.centre_id = a.centre_id and s.activity_id = t.activity_id and s.state = 'held' and extract(year from s.date) = t.year order by 1) as dates
    from ${source} t left join activity.published_activity a on a.id = t.activity_id
    where t.year = ${year} and t.centre_id = ${centreId} and (t.kind = any(${[...kinds]}::text[]) or cardinality(t.also_in) > 0)
    order by t.first_date, title, id`.execute(report(tx))
  return rows.map(({ dayParts, halfDays, minutes, participantMinutes, ...row }) => ({
    ...row,
    activites: 1,
    jours: dayParts / 100,
    "demi-journees": halfDays,
    heures: minutes / 60,
    participants: row.participants,
    "heures-participants": Number(participantMinutes) / 60,
  }))
}

/** A line as it is printed, and as it stands where the year is frozen. */
export interface ToldLine extends Line {
  live: Figures | undefined
}

/** The same, those recorded since the freeze among them: they count nothing in what is printed. */
export async function loadTold(tx: Tx, question: CubeQuestion, kinds: readonly string[]): Promise<ToldLine[]> {
  const lines = await loadLines(tx, question, kinds)
  if (question.frozen !== true) return lines.map((line) => ({ ...line, live: undefined }))
  const today = await loadLines(tx, { ...question, frozen: false }, kinds)
  const standing = new Map(today.map((line) => [line.id, line]))
  const printed = new Set(lines.map(({ id }) => id))
  return [
    ...lines.map((line) => ({ ...line, live: standing.get(line.id) ?? noFigures })),
    ...today.filter(({ id }) => !printed.has(id)).map((line) => ({ ...line, ...noFigures, live: line })),
  ]
}

interface Raw {
  id: string
  kind: string
  chapter: string
  alsoIn: string[]
  title: string
  series: string
  dayParts: number
  halfDays: number
  minutes: number
  participants: number
  participantMinutes: number | string
  dates: string[]
}
