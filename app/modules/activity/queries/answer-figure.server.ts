import { findCentreBySlug } from "#modules/centre/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { Answer } from "../domain/answer-figure.ts"
import { isDistinct } from "../domain/figure.ts"
import type { FigureQuestion } from "../domain/figure-question.ts"
import { filterOf } from "../domain/figure-question.ts"
import { activity } from "../tables.server.ts"
import type { DistinctFigures } from "./distinct-figures.server.ts"
import { countPeople, distinctPeople, distinctStructures, structuresTogether } from "./distinct-figures.server.ts"
import type { PlacedQuestion } from "./figure-conditions.server.ts"
import { frozen } from "./figure-conditions.server.ts"
import { measures, noMeasures } from "./measures.server.ts"

/** The question with its centre found: null in `centreId` for the network of centres; undefined when the address names none that exists. */
export async function placeQuestion(tx: Tx, question: FigureQuestion): Promise<PlacedQuestion | undefined> {
  if (question.centre === "") return { ...question, centreId: null }
  const centre = await findCentreBySlug(tx, question.centre)
  return centre === undefined ? undefined : { ...question, centreId: centre.id }
}

/** The value of a figure, the year before, what was announced and what was frozen. */
export async function answerFigure(tx: Tx, question: PlacedQuestion): Promise<Answer> {
  const { value, unnamed } = await valueOf(tx, question)
  return {
    value,
    unnamed,
    yearBefore: await yearBefore(tx, question),
    announced: await announced(tx, question),
    frozen: await asFrozen(tx, question),
  }
}

async function valueOf(tx: Tx, question: PlacedQuestion): Promise<{ value: number; unnamed: number }> {
  const { figure } = question
  if (!isDistinct(figure)) {
    const all = (await measures(tx, question)).get("") ?? noMeasures
    return { value: all[figure as keyof typeof all], unnamed: 0 }
  }
  if (figure === "structures-differentes") return { value: await distinctStructures(tx, question), unnamed: 0 }
  if (figure === "structures-en-groupe") return { value: await structuresTogether(tx, question), unnamed: 0 }
  const { people, unnamed } = await distinctPeople(tx, question)
  return { value: people, unnamed }
}

function distinctValue({ figure }: FigureQuestion, { people, structures, groups }: DistinctFigures): number {
  if (figure === "personnes-differentes") return people
  return figure === "structures-differentes" ? structures : groups
}

async function yearBefore(tx: Tx, question: PlacedQuestion): Promise<number | null> {
  const before = { ...question, year: question.year - 1 }
  const any = await activity(tx)
    .selectFrom("activity.tally")
    .select("year")
    .where("year", "=", before.year)
    .$if(question.centreId !== null, (rows) => rows.where("centre_id", "=", question.centreId ?? ""))
    .limit(1)
    .execute()
  if (any.length === 0) return null
  return question.figure === "personnes-differentes"
    ? (await countPeople(tx, before)).people
    : (await valueOf(tx, before)).value
}

async function announced(tx: Tx, question: PlacedQuestion): Promise<Answer["announced"]> {
  if (question.centreId === null) return null
  const row = await activity(tx)
    .selectFrom("activity.announced")
    .select(["value_hundredths", "source"])
    .where("centre_id", "=", question.centreId)
    .where("year", "=", question.year)
    .where("figure", "=", question.figure)
    .where("filter", "=", filterOf(question))
    .executeTakeFirst()
  return row === undefined ? null : { value: row.value_hundredths / 100, source: row.source }
}

async function asFrozen(tx: Tx, question: PlacedQuestion): Promise<Answer["frozen"]> {
  if (question.centreId === null) return null
  const freeze = await activity(tx)
    .selectFrom("activity.freeze")
    .select(["frozen_at", "distinct_figures"])
    .where("centre_id", "=", question.centreId)
    .where("year", "=", question.year)
    .executeTakeFirst()
  if (freeze === undefined) return null
  const { figure } = question
  if (!isDistinct(figure)) {
    const all = (await measures(tx, question, { source: frozen })).get("") ?? noMeasures
    return { value: all[figure as keyof typeof all], at: freeze.frozen_at }
  }
  const kept = (freeze.distinct_figures as Record<string, DistinctFigures | undefined>)[filterOf(question)]
  return kept === undefined ? null : { value: distinctValue(question, kept), at: freeze.frozen_at }
}
