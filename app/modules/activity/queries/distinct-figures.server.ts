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
 * Different people and structures among the participants of a question, where they are named. People of centres that the caller does
 * not serve stay unseen, and are not counted.
 */
export async function distinctFigures(tx: Tx, question: PlacedQuestion): Promise<DistinctFigures> {
  const { rows } = await sql<Omit<DistinctFigures, "groups">>`
    select count(distinct p.person_id) as people, count(distinct p.structure_id) as structures,
      coalesce(sum(p.people) filter (where p.person_id is null), 0)::int as unnamed
    from ${seen(question)}`.execute(activity(tx))
  const { rows: together } = await sql<{ groups: number }>`
    select count(distinct structure_id) as groups from (
      select p.structure_id from ${seen(question)} and p.structure_id is not null
      group by p.activity_id, p.structure_id having sum(p.people) > 1
    ) as together`.execute(activity(tx))
  return { people: 0, structures: 0, unnamed: 0, ...rows[0], groups: together[0]?.groups ?? 0 }
}

/** Participations, named p, of the activities of a question, named t, that count in its year. */
export function seen(question: PlacedQuestion) {
  const ofStructure = question.structureKind === "" ? sql`` : sql`and p.structure_kind = ${question.structureKind}`
  return sql`activity.tally t join activity.participation p on p.activity_id = t.activity_id
    where ${conditions(question)} and p.role = 'participant' and t.year = any(p.counted_years) ${ofStructure}`
}
