import { beforeEach, expect, it } from "vitest"
import { answerFigure, placeQuestion } from "#modules/activity/index.server.ts"
import { readQuestion } from "#modules/activity/index.ts"
import type { BuiltLedger } from "#modules/activity/testing/build-ledger.ts"
import { buildLedger } from "#modules/activity/testing/build-ledger.ts"
import { buildHauteGaronne, buildTerritory } from "#modules/territory/testing/build-territory.ts"
import { read } from "#platform/db/index.server.ts"
import type { Outcome } from "#platform/operation/index.server.ts"
import { systemCaller } from "#platform/session/caller.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { forgetJob } from "../jobs/forget.job.server.ts"
import { countWaitingCalls, listCalls, waitingCalls } from "../queries/list-calls.server.ts"
import { communesFor, pickCommune } from "../queries/pick-commune.server.ts"
import { noteCalledBack, takeOverCall, withdrawCall } from "./follow-call.server.ts"
import { takeCall } from "./take-call.server.ts"

const database = await useDatabase()
await buildHauteGaronne(database)
const now = new Date("2026-11-03T09:30:00Z")
const [midi, ouest] = [await buildLedger("Midi"), await buildLedger("Ouest")]
beforeEach(async () => {
  await database.asOwner(
    "update centre.centre set coverage = case short_name when 'Midi' then '{31}' when 'Ouest' then '{44}' else '{}' end::text[]",
  )
})

it("a call goes to the centre that covers the commune, waits there, and is an act of its ledger once taken over", async () => {
  const [before, already] = [await counted(midi), await taken(ouest)]
  const id = done(
    await takeCall(
      ouest.staff,
      { ...call(ouest), outcome: "call_back", callback: "Mme Roques, 05 36 49 00 01" },
      { now },
    ),
  ).id
  expect([await counted(midi), await counted(ouest)]).toEqual([before, 0])
  const [waiting] = await read(midi.staff, (tx) => waitingCalls(tx, midi.centreId))
  expect(waiting).toMatchObject({ id, territory: "Toulouse", onDate: "2026-11-03", taken: false, callback: /Roques/ })
  expect(await read(ouest.staff, (tx) => countWaitingCalls(tx, [ouest.centreId]))).toBe(0)
  expect(await taken(ouest)).toBe(already + 1)
  const own = { centreId: midi.centreId, callId: id }
  expect(await takeOverCall(ouest.staff, own, { now })).toMatchObject({ refusal: "platform_refused_not_allowed" })
  expect(await noteCalledBack(midi.staff, own, { now })).toMatchObject({ refusal: "support_refused_take_first" })
  done(await takeOverCall(midi.staff, own, { now }))
  expect(await takeOverCall(midi.staff, own, { now })).toMatchObject({ refusal: "support_refused_call_taken" })
  expect([await counted(midi), await counted(ouest)]).toEqual([before + 1, 0])
  expect(await withdrawCall(ouest.staff, { centreId: ouest.centreId, callId: id }, { now })).toMatchObject({
    refusal: "support_refused_call_taken",
  })
  done(await noteCalledBack(midi.staff, own, { now }))
  expect(await read(midi.staff, (tx) => waitingCalls(tx, midi.centreId))).toEqual([])
  const [kept] = await database.asOwner("select callback, callback_until from support.call where id = $1", [id])
  expect(kept).toEqual({ callback: "", callback_until: null })
})

it("one’s own is counted at once, and not any more when it is taken back", async () => {
  const before = await counted(midi)
  const id = done(await takeCall(midi.staff, call(midi), { now })).id
  expect(await counted(midi)).toBe(before + 1)
  done(await withdrawCall(midi.staff, { centreId: midi.centreId, callId: id }, { now }))
  expect(await counted(midi)).toBe(before)
})

it("where several centres cover the commune, or none does, somebody says which", async () => {
  const third = await buildLedger("Aussi")
  await database.asOwner("update centre.centre set coverage = '{31}' where id = $1", [third.centreId])
  expect(await takeCall(ouest.staff, call(ouest), { now })).toMatchObject({
    errors: { forCentreId: [expect.any(String)] },
  })
  const chosen = done(await takeCall(ouest.staff, { ...call(ouest), forCentreId: third.centreId }, { now }))
  expect(chosen).toMatchObject({ centreId: third.centreId, own: false })
  await database.asOwner("update centre.centre set coverage = '{}'")
  expect(await takeCall(midi.staff, call(midi), { now })).toMatchObject({
    errors: { forCentreId: [expect.any(String)] },
  })
  const nowhere = { ...call(midi), territoryId: "" }
  expect(done(await takeCall(midi.staff, nowhere, { now }))).toMatchObject({ centreId: midi.centreId, own: true })
})

it("a name and number to call back go after thirty days", async () => {
  const id = done(
    await takeCall(midi.staff, { ...call(midi), territoryId: "", callback: "06 39 98 00 00" }, { now }),
  ).id
  const callback = async () => (await database.asOwner("select callback from support.call where id = $1", [id]))[0]
  const run = { input: {}, caller: systemCaller("test"), signal: AbortSignal.timeout(60_000) }
  await forgetJob.run({ ...run, now: new Date("2026-12-03T03:50:00Z") })
  expect(await callback()).toEqual({ callback: "06 39 98 00 00" })
  await forgetJob.run({ ...run, now: new Date("2026-12-04T03:50:00Z") })
  expect(await callback()).toEqual({ callback: "" })
})

it("communes by the beginning of their name, whatever accents; a choice of the list reads back as itself", async () => {
  const labels = async (typed: string) =>
    (await read(midi.staff, (tx) => communesFor(tx, typed))).map(({ label }) => label)
  expect(await labels("toul")).toEqual(["Toulouse (31555)"])
  expect(await labels("Toulouse (31555)")).toEqual(["Toulouse (31555)"])
  expect(await labels("nulle part")).toEqual([])
})

it("five figures are a postal code first, though they are the number of another commune", async () => {
  await buildTerritory(database, {
    level: "commune",
    code: "31200",
    name: "Frontignan-de-Comminges",
    departement: "31",
  })
  await database.asOwner(
    "update territory.territory set postal_codes = '{31000,31200}', search_text = search_text || ' 31000 31200' where id = 'commune:31555'",
  )
  const picked = (commune: string) => read(midi.staff, (tx) => pickCommune(tx, { commune }))
  expect(await picked("31200")).toMatchObject({ id: "commune:31555" })
  expect(await picked("31 200")).toMatchObject({ id: "commune:31555" })
  expect(await picked("Frontignan-de-Comminges")).toMatchObject({ id: "commune:31200" })
})

function call({ centreId }: BuiltLedger) {
  return {
    centreId,
    territoryId: "commune:31555",
    structureKind: "commune",
    subject: "Créer une adulte-relais",
    minutes: 6,
  }
}

/** The calls that a centre took in the year, waiting elsewhere or not. */
async function taken({ staff, centreId }: BuiltLedger): Promise<number> {
  return (await read(staff, (tx) => listCalls(tx, { centreId, year: 2026 }, 1, 10))).total
}

async function counted({ staff, slug }: BuiltLedger): Promise<number> {
  return await read(staff, async (tx) => {
    const question = readQuestion("activites", new URLSearchParams("nature=call"), { year: 2026, centre: slug })
    const placed = await placeQuestion(tx, question)
    return placed === undefined ? Number.NaN : (await answerFigure(tx, placed)).value
  })
}

function done<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome))
  return outcome.value
}
