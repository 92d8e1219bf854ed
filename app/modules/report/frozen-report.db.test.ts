import { expect, test } from "vitest"
import {
  addSeries,
  changeParticipations,
  changeStatus,
  freezeYear,
  recordActivity,
  recordLines,
} from "#modules/activity/index.server.ts"
import type { BuiltLedger } from "#modules/activity/testing/build-ledger.ts"
import { buildLedger, buildPeople, buildStructure, heldDay } from "#modules/activity/testing/build-ledger.ts"
import { mergeConcepts } from "#modules/vocabulary/index.server.ts"
import { buildThesaurus, concept, testBase } from "#modules/vocabulary/testing/build-thesaurus.ts"
import { read } from "#platform/db/index.server.ts"
import type { Outcome } from "#platform/kernel/outcome.ts"
import { systemCaller } from "#platform/session/index.server.ts"
import { installationCaller } from "#platform/testing/callers.ts"
import { crossing } from "#platform/testing/crossing.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { composeReport } from "./compose/report.server.ts"
import "./index.server.ts"
import { carryBlocks } from "./operations/arrange-blocks.server.ts"
import { publishReport } from "./operations/publish-report.server.ts"
import { writeBlock } from "./operations/write-block.server.ts"

const database = await useDatabase()

test("a frozen year prints what was frozen, and says what was corrected since", async () => {
  const ledger = await buildLedger()
  const [ana] = await buildPeople(database, ledger.centreId, ["Ana"])
  const line = heldDay(ledger.centreId, { participations: [{ personId: ana }] })
  const [activityId] = done(await recordActivity(ledger.staff, line)).ids
  done(await freezeYear(ledger.administrator, { centreId: ledger.centreId, year: 2017 }))
  expect((await total(ledger, "reseaux"))?.map((cell) => [cell?.value, cell?.corrected])).toEqual([
    [1, undefined],
    [1, undefined],
    [1, undefined],
    [6, undefined],
  ])
  const [row] = await database.asOwner<{ id: string }>("select id from activity.participation where activity_id = $1", [
    activityId,
  ])
  const late = { centreId: ledger.centreId, activityId, withdrawn: [row?.id], reason: "Feuille relue" }
  done(await changeParticipations(ledger.staff, late))
  expect((await total(ledger, "reseaux"))?.map((cell) => [cell?.value, cell?.corrected])).toEqual([
    [1, undefined],
    [1, undefined],
    [1, 0],
    [6, 0],
  ])
})

test("what stands beside the tallies is frozen too: a study, a public, a funder, a member, an acquisition, a line; each is corrected beside what was printed", async () => {
  const ledger = await buildLedger()
  const { centreId } = ledger
  const structureId = await buildStructure(database, "Régie")
  const { id: seriesId } = done(await addSeries(ledger.staff, { centreId, kind: "study", name: "Diagnostic" }))
  const people = [{ structureId, people: 4, audience: "elected" }]
  const paid = { participations: people, funders: [{ name: "Région", amountCents: 100_000 }] }
  const lines = [
    heldDay(centreId, { ...paid, kind: "analysis_group", title: "Groupe", seriesId }),
    heldDay(centreId, { ...paid, kind: "presentation", title: "Présentation" }),
  ]
  const ids = done(await recordLines(ledger.staff, { centreId, lines })).ids
  await database.asOwner("insert into directory.membership (centre_id, structure_id, year) values ($1, $2, 2017)", [
    centreId,
    structureId,
  ])
  await database.asOwner(
    `insert into circulation.acquisition (centre_id, title, document_kind, acquired_on, way, typed_at)
      values ($1, 'Offert', 'book', '2017-03-01', 'gift', now())`,
    [centreId],
  )
  done(await freezeYear(ledger.administrator, { centreId, year: 2017 }))
  await database.asOwner("delete from circulation.acquisition where centre_id = $1", [centreId])
  for (const activityId of ids) {
    const taken = { centreId, activityId, version: 1, status: "cancelled", reason: "Comptée ailleurs" }
    done(await changeStatus(ledger.staff, taken))
  }
  await database.asOwner("delete from directory.membership where centre_id = $1", [centreId])
  const late = heldDay(centreId, { kind: "presentation", title: "Retrouvée", participations: [{ people: 7 }] })
  done(await recordActivity(ledger.staff, { ...late, reason: "Retrouvée" }))
  expect(await printed(ledger, "etude-1")).toEqual([
    [
      "2017",
      [
        [0, undefined],
        [1, 0],
        [0, undefined],
        [4, 0],
        [1, 0],
      ],
    ],
  ])
  expect(await printed(ledger, "groupes")).toEqual([["Groupe", [[4, 0]]]])
  expect(await printed(ledger, "presentations")).toEqual([
    ["Présentation", [[4, 0]]],
    ["Retrouvée", [[0, 7]]],
  ])
  expect(await printed(ledger, "publics")).toEqual([["Élus", [[4, 0]]]])
  expect(await printed(ledger, "financeurs")).toEqual([["Région", [[2, 0]]]])
  expect((await printed(ledger, "adherents"))?.[0]?.[1]).toEqual([[1, 0]])
  expect(await printed(ledger, "fonds")).toEqual([
    ["Entrés dans le fonds", [[1, 0]]],
    ["Sortis du fonds", [[0, undefined]]],
  ])
})

test("a theme that was merged after the freeze keeps its row and its name; what it counted is told under the other, the year before as frozen", async () => {
  const ledger = await buildLedger()
  const { centreId } = ledger
  await buildThesaurus(concept("gone", "Écoles") + concept("stays", "Éducation"))
  const [gone, stays] = [await conceptAt("gone"), await conceptAt("stays")]
  const course = { kind: "course_session", themeId: gone.id, participations: [{ people: 5 }] }
  const before = heldDay(centreId, { ...course, slots: [{ date: "2016-03-07", halves: ["morning"] }] })
  done(await recordLines(ledger.staff, { centreId, lines: [before, heldDay(centreId, course)] }))
  for (const year of [2016, 2017]) done(await freezeYear(ledger.administrator, { centreId, year }))
  done(
    await mergeConcepts(installationCaller, {
      goneId: gone.id,
      goneVersion: gone.version,
      staysId: stays.id,
      staysVersion: stays.version,
    }),
  )
  const rows = (await table(ledger, "themes"))?.rows.map(({ name, cells: [cell] }) => [
    name,
    cell?.value,
    cell?.before,
    cell?.corrected,
  ])
  expect(rows).toEqual([
    ["Écoles", 5, 5, 0],
    ["Éducation", 0, 0, 5],
  ])
})

test("two who take over the texts of the year before, or publish, at once do it once each", async () => {
  const ledger = await buildLedger()
  const year = { centreId: ledger.centreId, year: 2018 }
  done(await write(ledger, { title: "Un", body: "A" }))
  const carried = await crossing(
    database,
    ledger.staff,
    (work) => carryBlocks.within(work, year),
    () => carryBlocks(ledger.staff, year),
  )
  expect([carried.first.kind, carried.second]).toMatchObject(["done", { refusal: "report_refused_already_written" }])
  const frozen = { ...year, year: 2017 }
  done(await freezeYear(ledger.administrator, frozen))
  const published = await crossing(
    database,
    ledger.administrator,
    (work) => publishReport.within(work, frozen),
    () => publishReport(ledger.administrator, frozen),
  )
  expect([published.first.kind, published.second.kind]).toEqual(["done", "done"])
})

async function compose(ledger: BuiltLedger, year = 2017) {
  const centre = { id: ledger.centreId, slug: ledger.slug, name: "Essai" }
  return await read(systemCaller("report.read"), (tx) => composeReport(tx, centre, year))
}

async function table(ledger: BuiltLedger, id: string) {
  return Object.values((await compose(ledger)).tables)
    .flat()
    .find((one) => one.id === id)
}

async function total(ledger: BuiltLedger, id: string) {
  return (await table(ledger, id))?.total
}

/** Each row's name, and what it prints and was corrected to, column by column. */
async function printed(ledger: BuiltLedger, id: string) {
  return (await table(ledger, id))?.rows.map(({ name, cells }) => [
    name,
    cells.map((cell) => [cell?.value, cell?.corrected]),
  ])
}

async function conceptAt(name: string): Promise<{ id: string; version: number }> {
  const [row] = await database.asOwner<{ id: string; version: number }>(
    "select id, version from vocabulary.concept where uri = $1",
    [testBase + name],
  )
  if (row === undefined) throw new Error(`No concept ${name}.`)
  return row
}

async function write(ledger: BuiltLedger, given: Record<string, unknown>) {
  return await writeBlock(ledger.staff, { centreId: ledger.centreId, year: 2017, chapter: "networks", ...given })
}

function done<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome))
  return outcome.value
}
