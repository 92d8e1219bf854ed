import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { activity } from "../tables.server.ts"
import type { PlacedQuestion } from "./figure-conditions.server.ts"
import { conditions } from "./figure-conditions.server.ts"

export interface DistinctFigures {
  people: number
  structures: number
  /** Structures from which several people came together. */
  groups: number
  /** Participants counted without a name, who are not among the people. */
  unnamed: number
}

/**
 * Different people among the participants of a question, where they are named, and how many are not. People of centres that the
 * caller does not serve stay unseen, and are not counted.
 */
export async function distinctPeople(tx: Tx, question: PlacedQuestion): Promise<{ people: number; unnamed: number }> {
  const { rows } = await sql<{ people: number; unnamed: number | string }>`
    select count(person_id) as people, coalesce(sum(heads) filter (where person_id is null), 0) as unnamed
    from (select p.person_id, sum(p.people) as heads from ${seen(question)} group by p.person_id) as one`.execute(
    activity(tx),
  )
  return { people: rows[0]?.people ?? 0, unnamed: Number(rows[0]?.unnamed ?? 0) }
}

/** Different structures, where they are named. */
export async function distinctStructures(tx: Tx, question: PlacedQuestion): Promise<number> {
  const { rows } = await sql<{ structures: number }>`
    select count(structure_id) as structures from (select p.structure_id from ${seen(question)} group by p.structure_id) as one`.execute(
    activity(tx),
  )
  return rows[0]?.structures ?? 0
}

/** Those from which several people came to the same activity. */
export async function structuresTogether(tx: Tx, question: PlacedQuestion): Promise<number> {
  const { rows } = await sql<{ groups: number }>`
    select count(distinct structure_id) as groups from (
      select p.structure_id from ${seen(question)} and p.structure_id is not null
      group by p.activity_id, p.structure_id having sum(p.people) > 1
    ) as together`.execute(activity(tx))
  return rows[0]?.groups ?? 0
}

/** All of them at once, for a year that is frozen. */
export async function distinctFigures(tx: Tx, question: PlacedQuestion): Promise<DistinctFigures> {
  const structures = await distinctStructures(tx, question)
  return { ...(await distinctPeople(tx, question)), structures, groups: await structuresTogether(tx, question) }
}

/** Participations, named p, of the activities of a question, named t, that count in its year. */
export function seen(question: PlacedQuestion) {
  const ofStructure = question.structureKind === "" ? sql`` : sql`and p.structure_kind = ${question.structureKind}`
  return sql`activity.tally t join activity.participation p on p.activity_id = t.activity_id
    where ${conditions(question)} and p.role = 'participant' and t.year = any(p.counted_years) ${ofStructure}`
}
