import { expect, it } from "vitest"
import { personKind, structureKind } from "#modules/directory/index.server.ts"
import { read, write } from "#platform/db/index.server.ts"
import type { Outcome } from "#platform/operation/index.server.ts"
import { repointReferences } from "#platform/references/index.server.ts"
import { useDatabase } from "#platform/testing/database.ts"
import "./index.server.ts"
import type { FigureName } from "./domain/figure.ts"
import { readQuestion } from "./domain/figure-question.ts"
import { freezeYear } from "./operations/freeze-year.server.ts"
import { recordActivity } from "./operations/record-lines.server.ts"
import { answerFigure, placeQuestion } from "./queries/answer-figure.server.ts"
import { frozenYear } from "./queries/frozen-year.server.ts"
import type { BuiltLedger } from "./testing/build-ledger.ts"
import { buildLedger, buildPeople, buildStructure, heldDay } from "./testing/build-ledger.ts"

const database = await useDatabase()

it("two sheets of one person become one: written twice in an activity, they are there once, and the line says why", async () => {
  const ledger = await buildLedger()
  const [ana, double] = await buildPeople(database, ledger.centreId, ["Ana", "Anna"])
  const id = await recorded(ledger, {
    participations: [
      { personId: ana, presences: [{ slot: 0 }] },
      { personId: double, presences: [{ slot: 0 }, { slot: 1 }] },
    ],
  })
  const other = await recorded(ledger, { participations: [{ personId: double }] })
  expect([await figure(ledger, "participants"), await figure(ledger, "personnes-differentes")]).toEqual([3, 2])
  await write(ledger.staff.actor, (tx) => repointReferences(tx, ledger.staff, personKind, double ?? "", ana ?? ""))
  expect([await figure(ledger, "participants"), await figure(ledger, "personnes-differentes")]).toEqual([2, 1])
  expect(await figure(ledger, "heures-participants")).toBe(12)
  for (const line of [id, other])
    expect(await lastRevision(line)).toMatchObject({ reason: "Deux fiches de la même personne réunies" })
})

it("two sheets of one structure become one after the freeze: frozen figures stand, today’s are corrected, each line that turned says why", async () => {
  const ledger = await buildLedger()
  const [stays, gone] = [
    await buildStructure(database, "Régie du Nord", "landlord"),
    await buildStructure(database, "Regie du Nord"),
  ]
  const kept = await recorded(ledger, { participations: [{ people: 2, structureId: stays }] })
  const turned = await recorded(ledger, {
    participations: [
      { people: 3, structureId: gone },
      { people: 1, structureId: stays },
    ],
  })
  expect(await figure(ledger, "structures-differentes")).toBe(2)
  done(await freezeYear(ledger.administrator, { centreId: ledger.centreId, year: 2017 }))
  await write(ledger.staff.actor, (tx) => repointReferences(tx, ledger.staff, structureKind, gone, stays))
  const answer = await answerOf(ledger, "structures-differentes")
  expect([answer.frozen?.value, answer.value]).toEqual([2, 1])
  // Who came was counted as of a kind: that stays.
  expect(await figure(ledger, "participants", "structure=association")).toBe(3)
  expect(await lastRevision(turned)).toEqual({
    action: "participations",
    reason: "Deux fiches de la même structure réunies",
    late: true,
  })
  expect(await lastRevision(kept)).toMatchObject({ action: "recorded", late: false })
  const { corrections } = await read(ledger.administrator, (tx) => frozenYear(tx, ledger.centreId, 2017))
  expect(corrections.map(({ activityId }) => activityId)).toEqual([turned])
})

async function lastRevision(activityId: string) {
  const [last] = await database.asOwner<{ action: string; reason: string; late: boolean }>(
    "select action, reason, after_freeze as late from activity.revision where activity_id = $1 order by position desc",
    [activityId],
  )
  return last
}

async function recorded(ledger: BuiltLedger, given: Record<string, unknown>): Promise<string> {
  return done(await recordActivity(ledger.staff, heldDay(ledger.centreId, given))).ids[0] ?? ""
}

function done<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome))
  return outcome.value
}

async function answerOf(ledger: BuiltLedger, name: FigureName, query = "") {
  return await read(ledger.staff, async (tx) => {
    const question = readQuestion(name, new URLSearchParams(query), { year: 2017, centre: ledger.slug })
    const placed = await placeQuestion(tx, question)
    if (placed === undefined) throw new Error("No such centre")
    return await answerFigure(tx, placed)
  })
}

async function figure(ledger: BuiltLedger, name: FigureName, query = ""): Promise<number> {
  return (await answerOf(ledger, name, query)).value
}
