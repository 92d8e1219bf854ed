import type { RawBuilder } from "kysely"
import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { asInstallation } from "#platform/db/index.server.ts"
import { activity } from "../tables.server.ts"
import type { PlacedQuestion } from "./figure-conditions.server.ts"
import { conditions } from "./figure-conditions.server.ts"
import { measures } from "./measures.server.ts"

export interface DistinctFigures {
  people: number
  structures: number
  /** Structures from which several people came together. */
  groups: number
  /** Participants counted without a name, who are not among the people. */
  unnamed: number
}

/**
 * Different people among the participants of a question, where they are named, and how many are not. A count names nobody: people of
 * every centre are in it, whoever asks.
 */
export async function distinctPeople(tx: Tx, question: PlacedQuestion): Promise<{ people: number; unnamed: number }> {
  const { people, named } = await countPeople(tx, question)
  const heads = (await measures(tx, question)).get("")?.participants ?? 0
  return { people, unnamed: heads - named }
}

/** Different people, and how often they came. */
export async function countPeople(tx: Tx, question: PlacedQuestion): Promise<{ people: number; named: number }> {
  const { rows } = await asInstallation(
    tx,
    async () =>
      await sql<{ people: number; named: number | string }>`
        select count(*) as people, coalesce(sum(times), 0) as named from (
          select id, count(*) as times from (${listed(question, people)}) as one group by id
        ) as each`.execute(activity(tx)),
  )
  return { people: rows[0]?.people ?? 0, named: Number(rows[0]?.named ?? 0) }
}

/** Different structures, where they are named. */
export async function distinctStructures(tx: Tx, question: PlacedQuestion): Promise<number> {
  return await countStructures(tx, sql`select distinct id from (${listed(question, structures)}) as one`)
}

/** Those from which several people came to the same activity. */
export async function structuresTogether(tx: Tx, question: PlacedQuestion): Promise<number> {
  const each =
    question.structureKind === ""
      ? listed(question, { ids: sql`w.together`, kinds: structures.kinds })
      : sql`select id from (${listed(question, structures, sql`, w.structure_heads[place] as heads`)}) as one where heads > 1`
  return await countStructures(tx, sql`select distinct id from (${each}) as together`)
}

async function countStructures(tx: Tx, each: RawBuilder<unknown>): Promise<number> {
  const { rows } = await asInstallation(
    tx,
    async () => await sql<{ count: number }>`select count(*) as count from (${each}) as each`.execute(activity(tx)),
  )
  return rows[0]?.count ?? 0
}

const people = { ids: sql`w.people`, kinds: sql`w.people_kinds` }
const structures = { ids: sql`w.structures`, kinds: sql`w.structure_kinds` }

/**
 * Who stands behind the tallies of a question, a row for each; of one kind of structure when it asks for one. Lists are taken apart in the select:
 * from a function of `from`, each would first be put aside.
 */
function listed(question: PlacedQuestion, { ids, kinds }: typeof people, more = sql``): RawBuilder<unknown> {
  const behind = sql`activity.tally t join activity.tally_who w on w.activity_id = t.activity_id and w.year = ${question.year}
    where ${conditions(question)}`
  if (question.structureKind === "") return sql`select unnest(${ids}) as id from ${behind}`
  return sql`select ${ids}[place] as id ${more} from (
    select w.*, unnest(array_positions(${kinds}, ${question.structureKind}::text)) as place from ${behind}
  ) as w`
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
