import { expect, it } from "vitest"
import { answerFigure, changeStatus, placeQuestion, recordActivity } from "#modules/activity/index.server.ts"
import type { FigureName } from "#modules/activity/index.ts"
import { readQuestion } from "#modules/activity/index.ts"
import type { BuiltLedger } from "#modules/activity/testing/build-ledger.ts"
import { buildLedger, buildPeople, buildStructure, heldDay } from "#modules/activity/testing/build-ledger.ts"
import { personErased, personKind } from "#modules/directory/index.server.ts"
import { buildHauteGaronne } from "#modules/territory/testing/build-territory.ts"
import { read, write } from "#platform/db/index.server.ts"
import type { Outcome } from "#platform/operation/index.server.ts"
import { repointReferences } from "#platform/references/index.server.ts"
import { callerWithRole } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import "../index.server.ts"
import { journalOf } from "../queries/journal-of.server.ts"
import { supportsOfTerritory } from "../queries/supports-of-territory.server.ts"
import { settleNextStep } from "./settle-next-step.server.ts"
import { withdrawEntry } from "./withdraw-entry.server.ts"
import { writeEntry } from "./write-entry.server.ts"
import { withdrawInterview, writeInterview } from "./write-interview.server.ts"
import { writeSupport } from "./write-support.server.ts"

const database = await useDatabase()
await buildHauteGaronne(database)

it("an act of a journal is a line of the ledger, said anew when the entry is, taken back with it; a note counts nothing", async () => {
  const ledger = await buildLedger()
  const [ana = "", bob = ""] = await buildPeople(database, ledger.centreId, ["Ana", "Bob"])
  const id = await opened(ledger)
  const meeting = { ...own(ledger, id), kind: "meeting", onDate: "2017-03-14", title: "Comité", half: "afternoon" }
  const entry = done(await writeEntry(ledger.staff, { ...meeting, personIds: [ana], others: 3 })).id
  done(await writeEntry(ledger.staff, { ...meeting, kind: "note", half: "", title: "À garder en tête" }))
  expect(await figures(ledger)).toEqual({ activites: 1, "demi-journees": 1, heures: 3, participants: 4 })
  const again = { ...meeting, entryId: entry, version: 1, personIds: [ana, bob], others: 0, half: "day", minutes: 300 }
  done(await writeEntry(ledger.staff, again))
  expect(await figures(ledger)).toEqual({ activites: 1, "demi-journees": 2, heures: 5, participants: 2 })
  expect(await writeEntry(ledger.staff, again)).toMatchObject({ refusal: "support_refused_changed_meanwhile" })
  done(await writeEntry(ledger.staff, { ...again, version: 2, half: "", minutes: null }))
  expect((await figures(ledger)).activites).toBe(0)
  done(await writeEntry(ledger.staff, { ...again, version: 3 }))
  expect((await figures(ledger)).participants).toBe(2)
  done(await withdrawEntry(ledger.staff, { ...own(ledger, id), entryId: entry }))
  expect((await figures(ledger)).activites).toBe(0)
  expect(await journal(ledger, id)).toEqual(["À garder en tête"])
})

it("what is still to come counts nothing yet: a day ahead is refused where it would, and may be noted", async () => {
  const ledger = await buildLedger()
  const id = await opened(ledger)
  const onDate = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)
  const meeting = { ...own(ledger, id), kind: "meeting", onDate, title: "Comité" }
  for (const counted of [{ half: "morning" }, { minutes: 30 }])
    expect(await writeEntry(ledger.staff, { ...meeting, ...counted })).toMatchObject({
      errors: { onDate: [expect.any(String)] },
    })
  done(await writeEntry(ledger.staff, meeting))
  const { centreId, staff } = ledger
  expect(await writeInterview(staff, { centreId, onDate, minutes: 30, question: "Par où commencer ?" })).toMatchObject({
    errors: { onDate: [expect.any(String)] },
  })
  expect((await figures(ledger)).activites).toBe(0)
})

it("one activity told in two chapters is counted once", async () => {
  const ledger = await buildLedger()
  const id = await opened(ledger)
  const [activityId = ""] = done(
    await recordActivity(
      ledger.staff,
      heldDay(ledger.centreId, { kind: "on_demand_course", participations: [{ people: 7 }] }),
    ),
  ).ids
  const told = {
    ...own(ledger, id),
    kind: "meeting",
    onDate: "2017-03-07",
    title: "Second atelier",
    tiedTo: activityId,
  }
  expect(await writeEntry(ledger.staff, { ...told, half: "day" })).toMatchObject({
    errors: { half: [expect.any(String)] },
  })
  const entry = done(await writeEntry(ledger.staff, told)).id
  expect(await figure(ledger, "participants")).toBe(7)
  expect(await figure(ledger, "participants", "chapitre=support")).toBe(0)
  const [line] = await database.asOwner("select also_in from activity.activity where id = $1", [activityId])
  expect(line).toEqual({ also_in: ["support"] })
  done(await withdrawEntry(ledger.staff, { ...own(ledger, id), entryId: entry }))
  expect(await figure(ledger, "participants")).toBe(7)
})

it("what the ledger refuses leaves no entry behind: a frozen year without a reason, somebody of elsewhere, a line that is not there", async () => {
  const ledger = await buildLedger()
  const id = await opened(ledger)
  const [stranger = ""] = await buildPeople(database, (await buildLedger("Ailleurs")).centreId, ["Zoé"])
  const act = { ...own(ledger, id), kind: "call", onDate: "2017-03-14", title: "Appel", minutes: 20 }
  await database.asOwner(
    "insert into activity.freeze (centre_id, year, frozen_at, position, distinct_figures) values ($1, 2017, now(), 0, '{}')",
    [ledger.centreId],
  )
  expect(await writeEntry(ledger.staff, act)).toMatchObject({ refusal: "activity_refused_reason_frozen" })
  const next = { ...act, onDate: "2018-03-14" }
  expect(await writeEntry(ledger.staff, { ...next, personIds: [stranger] })).toMatchObject({
    refusal: "activity_refused_unknown_person",
  })
  expect(await writeEntry(ledger.staff, { ...next, minutes: null, tiedTo: id })).toMatchObject({
    refusal: "activity_refused_unknown_activity",
  })
  expect(await journal(ledger, id)).toEqual([])
  done(await writeEntry(ledger.staff, { ...act, reason: "Retrouvé dans un carnet" }))
  expect(await journal(ledger, id)).toEqual(["Appel"])
})

it("a support is renamed with its series; another of that title is refused; a step needs words", async () => {
  const ledger = await buildLedger()
  const id = await opened(ledger)
  expect(await writeSupport(ledger.staff, { ...support(ledger), title: "Charte" })).toMatchObject({
    errors: { title: [expect.any(String)] },
  })
  expect(await writeSupport(ledger.staff, { ...support(ledger), title: "Autre", territoryId: "" })).toMatchObject({
    errors: { territory: [expect.any(String)] },
  })
  done(await writeSupport(ledger.staff, { ...support(ledger), supportId: id, version: 1, title: "Charte des relais" }))
  const [series] = await database.asOwner("select name from activity.series where centre_id = $1", [ledger.centreId])
  expect(series).toEqual({ name: "Charte des relais" })
  const step = { ...own(ledger, id), nextOn: "2026-12-01" }
  expect(await settleNextStep(ledger.staff, step)).toMatchObject({ errors: { nextStep: [expect.any(String)] } })
  done(await settleNextStep(ledger.staff, { ...step, nextStep: "Rappeler l’élue" }))
})

it("the page of a territory: staff count their own, everyone reads what a centre shows, elsewhere nothing", async () => {
  const ledger = await buildLedger("Vu")
  const other = callerWithRole("staff", (await buildLedger("Autre")).centreId)
  await opened(ledger, { published: "yes", territoryId: "commune:31555" })
  await opened(ledger, { title: "Discret", territoryId: "commune:31555" })
  const said = async (caller: typeof other, place: string) =>
    (await read(caller, (tx) => supportsOfTerritory(tx, caller, place))).filter(
      ({ text }) => !text.includes("Registre"),
    )
  expect(await said(ledger.staff, "departement:31")).toMatchObject([
    { text: "2 accompagnements du centre ici", href: expect.stringContaining("departement%3A31") },
    { text: "Charte (Vu, depuis 2016)" },
  ])
  expect(await said(other, "commune:31555")).toEqual([{ text: "Charte (Vu, depuis 2016)" }])
  expect(await said(other, "commune:31069")).toEqual([])
})

it("an interview counts its minutes, corrected and taken back as it is; erased, its words go and its minutes stay", async () => {
  const ledger = await buildLedger()
  const [ana = "", double = ""] = await buildPeople(database, ledger.centreId, ["Ana", "Anna"])
  const structureId = await buildStructure(database, "Régie", "association")
  const interview = {
    centreId: ledger.centreId,
    onDate: "2017-05-02",
    minutes: 90,
    question: "Monter un conseil citoyen ?",
  }
  const id = done(await writeInterview(ledger.staff, { ...interview, personId: double, structureId })).id
  expect(await figure(ledger, "heures", "nature=interview")).toBe(1.5)
  expect(await figure(ledger, "participants", "nature=interview&structure=association")).toBe(1)
  done(await writeInterview(ledger.staff, { ...interview, interviewId: id, version: 1, minutes: 60, personId: double }))
  expect(await figure(ledger, "heures", "nature=interview")).toBe(1)
  await write(ledger.staff.actor, (tx) => repointReferences(tx, ledger.staff, personKind, double, ana))
  await write(ledger.staff.actor, (tx) =>
    personErased.tell(tx, { centreId: ledger.centreId, personId: ana, addresses: [], names: [] }, ledger.staff),
  )
  const [row] = await database.asOwner(
    "select person_id, question, answer, minutes from support.interview where id = $1",
    [id],
  )
  expect(row).toEqual({ person_id: ana, question: "–", answer: "", minutes: 60 })
  expect(await figure(ledger, "heures", "nature=interview")).toBe(1)
  done(await withdrawInterview(ledger.staff, { centreId: ledger.centreId, interviewId: id }))
  expect(await figure(ledger, "heures", "nature=interview")).toBe(0)
  expect(await withdrawInterview(ledger.staff, { centreId: ledger.centreId, interviewId: id })).toMatchObject({
    refusal: "support_refused_unknown_interview",
  })
})

it("a line that the ledger cancelled by itself stays cancelled when its entry goes", async () => {
  const ledger = await buildLedger()
  const id = await opened(ledger)
  const act = { ...own(ledger, id), kind: "meeting", onDate: "2017-03-14", title: "Comité", half: "morning" }
  const entry = done(await writeEntry(ledger.staff, act)).id
  const [line] = await database.asOwner<{ id: string }>("select activity_id as id from support.entry where id = $1", [
    entry,
  ])
  const cancel = { centreId: ledger.centreId, activityId: line?.id, version: 1, status: "cancelled", reason: "Reporté" }
  done(await changeStatus(ledger.staff, cancel))
  done(await withdrawEntry(ledger.staff, { ...own(ledger, id), entryId: entry }))
  expect((await figures(ledger)).activites).toBe(0)
})

function support({ centreId }: BuiltLedger) {
  return { centreId, title: "Charte", territoryId: "epci:243100518", fromOn: "2016-01-01" }
}

async function opened(ledger: BuiltLedger, given: Record<string, unknown> = {}): Promise<string> {
  return done(await writeSupport(ledger.staff, { ...support(ledger), ...given })).id
}

function own({ centreId }: BuiltLedger, supportId: string) {
  return { centreId, supportId }
}

async function journal(ledger: BuiltLedger, id: string): Promise<string[]> {
  return (await read(ledger.staff, (tx) => journalOf(tx, ledger.centreId, id))).map(({ title }) => title)
}

async function figures(ledger: BuiltLedger) {
  const values: Record<string, number> = {}
  for (const name of ["activites", "demi-journees", "heures", "participants"] as const)
    values[name] = await figure(ledger, name, "nature=support")
  return values
}

async function figure({ staff, slug }: BuiltLedger, name: FigureName, query = ""): Promise<number> {
  return await read(staff, async (tx) => {
    const placed = await placeQuestion(tx, readQuestion(name, new URLSearchParams(query), { year: 2017, centre: slug }))
    if (placed === undefined) throw new Error("No such centre")
    return (await answerFigure(tx, placed)).value
  })
}

function done<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome))
  return outcome.value
}
