import { expect, it } from "vitest"
import { recordLines } from "#modules/activity/index.server.ts"
import { buildLedger, buildPeople } from "#modules/activity/testing/build-ledger.ts"
import { read } from "#platform/db/index.server.ts"
import type { Outcome } from "#platform/operation/index.server.ts"
import { systemCaller } from "#platform/session/caller.ts"
import { useDatabase } from "#platform/testing/database.ts"
import type { Cell } from "./domain/bpf.ts"
import { centsOf, peopleOf, readCell, trainersOf } from "./domain/bpf.ts"
import {
  addEvidence,
  answerEvaluation,
  enterMoney,
  makeSlips,
  noteActivity,
  noteImprovement,
  noteTrainees,
  noteTrainer,
  noteYear,
  planSession,
  putEvaluation,
  sendEvaluation,
  settleBody,
  writeCourse,
  writeQuestionnaire,
} from "./index.server.ts"
import { importMoney, startMoneyImport } from "./operations/import-money.server.ts"
import { answersOf, findEvaluation } from "./queries/evaluations.server.ts"
import { improvementsOf, qualiopiState } from "./queries/qualiopi.server.ts"
import { returnYears } from "./queries/return-years.server.ts"
import { traineesOf } from "./queries/trainees.server.ts"
import { yearlyReturn } from "./queries/yearly-return.server.ts"

const database = await useDatabase()

it("the yearly return adds up lines of the ledger, with a session or without one, within an accounting year of any kind", async () => {
  const { centreId, staff, administrator } = await buildLedger()
  const [trainer, ana] = await buildPeople(database, centreId, ["Forma", "Ana"])
  done(await noteTrainer(staff, { centreId, personId: trainer, standing: "internal" }))
  const { courseId } = done(await writeCourse(staff, { centreId, kind: "catalogue", title: "Lire", nsf: "333" }))
  const day = (date: string) => [
    { date, halves: ["morning"] },
    { date, halves: ["afternoon"] },
  ]
  // A session over two accounting years: Ana counts in both, with the hours of each.
  const { activityId } = done(
    await planSession(staff, {
      centreId,
      courseId,
      title: "Lire",
      status: "held",
      slots: [...day("2017-08-30"), ...day("2017-09-04")],
      trainers: [trainer],
      participations: [
        { personId: ana, structureKind: "commune" },
        { people: 4, structureKind: "none", presences: [{ slot: 0 }, { slot: 1, people: 3, remote: true }] },
      ],
    }),
  )
  const line = { status: "held", slots: [{ date: "2017-03-07", halves: ["morning"] }] }
  const { ids } = done(
    await recordLines(staff, {
      centreId,
      lines: [
        {
          ...line,
          kind: "on_demand_course",
          title: "Sur site",
          participations: [{ people: 10, structureKind: "association" }],
        },
        {
          ...line,
          kind: "conference",
          title: "Grande conférence",
          participations: [{ people: 50, structureKind: "state" }],
        },
        {
          ...line,
          kind: "on_demand_course",
          title: "Confiée",
          participations: [{ people: 7, structureKind: "state" }],
        },
        {
          ...line,
          kind: "on_demand_course",
          title: "Annulée",
          status: "cancelled",
          participations: [{ people: 9, structureKind: "state" }],
        },
      ],
    }),
  )
  done(await noteActivity(staff, { centreId, activityId: ids[2], entrustedBy: "École des métiers" }))
  const body = { centreId, version: 0, yearStarts: "09-01", scopes: ["af"], siret: "73282932000074" }
  expect(await settleBody(staff, body)).toMatchObject({ refusal: "platform_refused_not_allowed" })
  done(await settleBody(administrator, body))
  expect(await settleBody(administrator, { ...body, version: 1, siret: "73282932000075" })).toMatchObject({
    kind: "invalid",
  })

  const first = await read(staff, (tx) => yearlyReturn(tx, centreId, 2017))
  expect(first.period).toEqual({ from: "2016-09-01", to: "2017-08-31" })
  const of = (address: string, facts = first) => peopleOf(readCell(address) as Cell, facts.trained)
  expect(of("f1-e")).toEqual({ people: 1, minutes: 360 })
  expect(of("f1-a")).toEqual({ people: 10, minutes: 1800 })
  expect(of("f1-unknown")).toEqual({ people: 4, minutes: 4 * 180 + 3 * 180 })
  expect(of("f4-333")).toEqual({ people: 5, minutes: 360 + 1260 })
  expect(of("g-total")).toEqual({ people: 7, minutes: 1260 })
  expect(trainersOf({ frame: "E", line: "internal" }, first.taught)).toEqual({ people: 1, minutes: 360 })
  const wrong = first.checks.filter(({ ok }) => !ok).map(({ name }) => name)
  expect(wrong).toEqual(["f1-f3", "f1-f4", "categories", "specialities", "untaught", "turnover", "charges", "identity"])
  const second = await read(staff, (tx) => yearlyReturn(tx, centreId, 2018))
  expect(of("f1-total", second)).toEqual({ people: 1, minutes: 360 })

  // The conference counts once somebody says so and why.
  expect(await noteActivity(staff, { centreId, activityId: ids[1], counts: "yes" })).toMatchObject({
    errors: { reason: expect.anything() },
  })
  done(
    await noteActivity(staff, {
      centreId,
      activityId: ids[1],
      counts: "yes",
      reason: "Convention de formation signée",
    }),
  )
  const unsaid = (await read(staff, (tx) => traineesOf(tx, activityId))).find(({ category }) => category === null)
  done(await noteTrainees(staff, { centreId, activityId, categories: { [unsaid?.participationId ?? ""]: "c" } }))
  const after = await read(staff, (tx) => yearlyReturn(tx, centreId, 2017))
  expect(of("f1-total", after)).toEqual(of("f3-total", after))
  expect(of("f1-c", after).people).toBe(4)
  expect(of("f1-remote", after)).toEqual({ people: 3, minutes: 540 })
})

it("revenue is entered whole or refused; a table has its dry run, gets in once, and says which lines stay out", async () => {
  const { centreId, staff } = await buildLedger()
  const fields = { onDate: "2017-05-03", party: "Ville d’Auch", amount: "1 200", line: "8" }
  done(await enterMoney(staff, { centreId, fields }))
  expect(await enterMoney(staff, { centreId, fields: { ...fields, line: "" } })).toMatchObject({
    kind: "invalid",
    errors: { line: expect.anything() },
  })
  done(await noteYear(staff, { centreId, year: 2017, turnover: "10 000" }))
  const years = (starts: string) => read(staff, (tx) => returnYears(tx, centreId, "2026-11-29", starts))
  expect(await years("01-01")).toEqual([2017, 2025])
  expect(await years("04-01")).toEqual([2017, 2018, 2026])
  const headings = ["Date facture", "Client", "Montant HT", "Ligne BPF", "Avoir"]
  const cells = [
    ["04/05/2017", "Association", "300,50", "2h", ""],
    ["05/05/2017", "Association", "100", "2h", "avoir"],
    ["45/05/2017", "", "beaucoup", "12", ""],
  ]
  const table = { headings, rows: cells.map((row, at) => ({ line: at + 2, cells: row })) }
  const start = async () => done(await startMoneyImport(staff, { centreId, fileName: "factures.csv", table })).importId
  const importId = await start()
  const given = { centreId, importId, mapping: ["onDate", "party", "amount", "line", "credit"] }
  const dry = done(await importMoney(staff, { ...given, dryRun: true })).report
  expect(dry).toMatchObject({
    entered: 2,
    known: 0,
    cents: 200_50,
    refused: [{ line: 4, wrong: ["onDate", "party", "amount", "line"] }],
  })
  const total = async () =>
    centsOf({ frame: "C", line: "total" }, (await read(staff, (tx) => yearlyReturn(tx, centreId, 2017))).money)
  expect(await total()).toBe(1200_00)
  expect(done(await importMoney(staff, { ...given, dryRun: false })).report).toEqual(dry)
  expect(await total()).toBe(1400_50)
  expect(await importMoney(staff, { ...given, dryRun: false })).toMatchObject({
    refusal: "training_refused_import_done",
  })
  expect(done(await importMoney(staff, { ...given, importId: await start(), dryRun: false })).report).toMatchObject({
    entered: 0,
    known: 2,
  })
  expect(await total()).toBe(1400_50)
})

it("an evaluation is answered once by a link, without a name, and its questions stay as they were", async () => {
  const { centreId, staff } = await buildLedger()
  const [ana, bo] = await buildPeople(database, centreId, ["Ana", "Bo"])
  await database.asOwner("update directory.person set email = 'ana@exemple.test' where id = $1", [ana])
  const { courseId } = done(await writeCourse(staff, { centreId, kind: "catalogue", title: "Lire" }))
  const { activityId } = done(
    await planSession(staff, {
      centreId,
      courseId,
      title: "Lire",
      slots: [{ date: "2026-03-02", halves: ["morning"] }],
      participations: [{ personId: ana }, { personId: bo }],
    }),
  )
  const form = { centreId, title: "À chaud", moment: "end", questions: "échelle : Clair *\ntexte : Un mot" }
  const { questionnaireId } = done(await writeQuestionnaire(staff, form))
  const put = { centreId, activityId, questionnaireId, opensOn: "2026-03-02", closesOn: "2026-03-20" }
  const { evaluationId } = done(await putEvaluation(staff, put))
  expect(await putEvaluation(staff, put)).toMatchObject({ refusal: "training_refused_evaluation_there" })
  expect(done(await sendEvaluation(staff, { centreId, evaluationId }))).toEqual({ sent: 1, without: 1 })
  expect(done(await sendEvaluation(staff, { centreId, evaluationId }))).toEqual({ sent: 0, without: 1 })
  const [mail] = await database.asOwner<{ text: string }>(
    "select text from platform.mail_to_send where recipient = 'ana@exemple.test'",
  )
  const secret = /evaluations\/([\w-]+)/.exec(mail?.text ?? "")?.[1] ?? ""
  const system = systemCaller("test")
  const now = new Date("2026-03-03T10:00:00Z")
  expect(await answerEvaluation(system, { secret, answers: { q2: "Bien" } }, { now })).toMatchObject({
    errors: { q1: expect.anything() },
  })
  done(await answerEvaluation(system, { secret, answers: { q1: "5", q2: "Bien" } }, { now }))
  expect(await answerEvaluation(system, { secret, answers: { q1: "1" } }, { now })).toMatchObject({
    refusal: "training_refused_link_over",
  })
  const { secrets } = done(await makeSlips(staff, { centreId, evaluationId, count: 2 }))
  done(await answerEvaluation(system, { secret: secrets[0], answers: { q1: "4" } }, { now }))
  expect(
    await answerEvaluation(
      system,
      { secret: secrets[1], answers: { q1: "4" } },
      { now: new Date("2026-03-21T10:00:00Z") },
    ),
  ).toMatchObject({
    refusal: "training_refused_link_over",
  })
  expect(
    (await read(staff, (tx) => answersOf(tx, centreId, evaluationId)))
      .map(({ q1 }) => Number(q1))
      .toSorted((a, b) => a - b),
  ).toEqual([4, 5])
  expect(await read(staff, (tx) => findEvaluation(tx, centreId, evaluationId))).toMatchObject({ asked: 3, answered: 2 })
  const columns = await database.asOwner<{ name: string }>(
    "select column_name as name from information_schema.columns where table_schema = 'training' and table_name = 'response'",
  )
  expect(columns.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b))).toEqual([
    "answers",
    "centre_id",
    "evaluation_id",
    "id",
  ])
  const again = { ...form, questionnaireId, version: 1 }
  expect(await writeQuestionnaire(staff, { ...again, questions: "texte : Autre" })).toMatchObject({
    refusal: "training_refused_questionnaire_used",
  })
  done(await writeQuestionnaire(staff, { ...again, title: "À chaud, en fin de journée" }))
})

it("Qualiopi: what is recorded proves, what is written down completes, what is missing is told", async () => {
  const { centreId, staff } = await buildLedger()
  const on = (day: string) => read(staff, (tx) => qualiopiState(tx, centreId, day))
  const bare = await on("2026-12-01")
  expect([bare.list.name, bare.indicators.length, (await on("2026-10-01")).indicators.length]).toEqual(["V10", 33, 32])
  expect(bare.indicators.every(({ state }) => state === "none")).toBe(true)
  done(
    await writeCourse(staff, {
      centreId,
      kind: "catalogue",
      title: "Lire",
      state: "published",
      texts: { objectives: "Lire" },
    }),
  )
  done(await noteImprovement(staff, { centreId, kind: "complaint", receivedOn: "2026-11-02", subject: "Salle froide" }))
  expect(
    await noteImprovement(staff, {
      centreId,
      kind: "idea",
      receivedOn: "2026-11-02",
      subject: "x",
      closedOn: "2026-11-01",
    }),
  ).toMatchObject({ kind: "invalid" })
  expect(await addEvidence(staff, { centreId, indicator: 23, onDate: "2026-11-02", title: "Veille" })).toMatchObject({
    errors: { note: expect.anything() },
  })
  done(await addEvidence(staff, { centreId, indicator: 23, onDate: "2026-11-02", title: "Veille", note: "Abonnement" }))
  const state = new Map((await on("2026-12-01")).indicators.map((one) => [one.number, one]))
  expect([state.get(5)?.state, state.get(1)?.state, state.get(31)?.state, state.get(23)?.state]).toEqual([
    "proved",
    "none",
    "none",
    "proved",
  ])
  const [line] = await read(staff, (tx) => improvementsOf(tx, centreId))
  done(
    await noteImprovement(staff, {
      ...line,
      centreId,
      answer: "Chauffage réglé",
      answeredOn: "2026-11-05",
      closedOn: "",
      measure: "Relevé avant chaque session",
    }),
  )
  expect((await on("2026-12-01")).indicators.find(({ number }) => number === 31)?.state).toBe("proved")
})

function done<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome))
  return outcome.value
}
