import { read } from "#platform/db/index.server.ts"
import type { Outcome } from "#platform/operation/index.server.ts"
import type { Answer } from "../domain/answer-figure.ts"
import type { FigureName } from "../domain/figure.ts"
import { readQuestion } from "../domain/figure-question.ts"
import { recordActivity } from "../operations/record-lines.server.ts"
import { answerFigure, placeQuestion } from "../queries/answer-figure.server.ts"
import type { BuiltLedger } from "./build-ledger.ts"
import { heldDay } from "./build-ledger.ts"

/** The identifier of a line that was recorded: a day held in March 2017, with what is given. */
export async function recorded(ledger: BuiltLedger, given: Record<string, unknown>): Promise<string> {
  return done(await recordActivity(ledger.staff, heldDay(ledger.centreId, given))).ids[0] ?? ""
}

export function done<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome))
  return outcome.value
}

/** What the ledger answers of its year 2017. */
export async function answerOf(ledger: BuiltLedger, name: FigureName, query = ""): Promise<Answer> {
  return await read(ledger.staff, async (tx) => {
    const question = readQuestion(name, new URLSearchParams(query), { year: 2017, centre: ledger.slug })
    const placed = await placeQuestion(tx, question)
    if (placed === undefined) throw new Error("No such centre")
    return await answerFigure(tx, placed)
  })
}

export async function figure(ledger: BuiltLedger, name: FigureName, query = ""): Promise<number> {
  return (await answerOf(ledger, name, query)).value
}
