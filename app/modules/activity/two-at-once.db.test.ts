import { expect, it } from "vitest"
import { mergeStructures } from "#modules/directory/index.server.ts"
import { mergeConcepts } from "#modules/vocabulary/index.server.ts"
import { buildThesaurus, concept, testBase } from "#modules/vocabulary/testing/build-thesaurus.ts"
import { installationCaller } from "#platform/testing/callers.ts"
import { crossing } from "#platform/testing/crossing.ts"
import { useDatabase } from "#platform/testing/database.ts"
import "./index.server.ts"
import { announceFigure } from "./operations/announce-figure.server.ts"
import { changeParticipations } from "./operations/change-participations.server.ts"
import { editActivity } from "./operations/edit-activity.server.ts"
import { freezeYear } from "./operations/freeze-year.server.ts"
import { nameVisitor } from "./operations/name-visitor.server.ts"
import { recordActivity } from "./operations/record-lines.server.ts"
import { restateActivity } from "./operations/restate-activity.server.ts"
import { done, figure, recorded } from "./testing/ask-ledger.ts"
import { buildLedger, buildPeople, buildStructure, heldDay } from "./testing/build-ledger.ts"

const database = await useDatabase()
await buildThesaurus(
  concept("before", "Écoles") +
    concept("after", "Éducation") +
    concept("below", "Collèges", "skos:broader :before") +
    concept("above", "Jeunesse"),
)

it("a figure announced by two at once is announced once: the later word stands", async () => {
  const ledger = await buildLedger()
  const said = { centreId: ledger.centreId, year: 2017, figure: "jours", source: "Plaquette" }
  const both = await crossing(
    database,
    ledger.staff,
    (work) => announceFigure.within(work, { ...said, value: 12 }),
    () => announceFigure(ledger.staff, { ...said, value: 13 }),
  )
  done(both.second)
  const rows = await database.asOwner("select value_hundredths as value from activity.announced where centre_id = $1", [
    ledger.centreId,
  ])
  expect(rows).toEqual([{ value: 1300 }])
})

it("a line that is moved to a frozen year meanwhile is corrected there with a reason", async () => {
  const ledger = await buildLedger()
  done(await freezeYear(ledger.administrator, { centreId: ledger.centreId, year: 2017 }))
  const slots = [{ date: "2018-03-07", halves: ["morning"] }]
  const planned = heldDay(ledger.centreId, { status: "planned", slots })
  const [activityId = ""] = done(await recordActivity(ledger.staff, planned)).ids
  const own = { centreId: ledger.centreId, activityId }
  const moved = { ...planned, ...own, version: 1, slots: [{ date: "2017-03-07", halves: ["morning"] }] }
  const both = await crossing(
    database,
    ledger.staff,
    (work) => editActivity.within(work, { ...moved, reason: "Date fausse" }),
    () => changeParticipations(ledger.staff, { ...own, added: [{ people: 3 }] }),
  )
  done(both.first)
  expect(both.second).toMatchObject({ refusal: "activity_refused_reason_frozen_line" })
})

it("a structure that is merged meanwhile is not written any more; what was written before turns with it", async () => {
  const ledger = await buildLedger()
  const [stays, gone] = [await buildStructure(database, "Régie"), await buildStructure(database, "Regie")]
  const merge = { goneId: gone, goneVersion: 1, staysId: stays, staysVersion: 1 }
  const line = heldDay(ledger.centreId, { participations: [{ people: 2, structureId: gone }] })
  const both = await crossing(
    database,
    ledger.administrator,
    (work) => mergeStructures.within(work, merge),
    () => recordActivity(ledger.staff, line),
  )
  done(both.first)
  expect(both.second).toMatchObject({ refusal: "activity_refused_unknown_structure" })

  const other = await buildStructure(database, "Règie")
  const late = heldDay(ledger.centreId, { participations: [{ people: 2, structureId: other }] })
  const again = await crossing(
    database,
    ledger.staff,
    (work) => recordActivity.within(work, late),
    () => mergeStructures(ledger.administrator, { ...merge, goneId: other, staysVersion: 2 }),
  )
  done(again.second)
  const left = await database.asOwner("select from activity.participation where structure_id = any ($1)", [
    [gone, other],
  ])
  expect(left).toHaveLength(0)
})

it("a line under a theme that is merged meanwhile is counted under the one that stays, and so is what lies below", async () => {
  const ledger = await buildLedger()
  const [before, after] = [await conceptAt("before"), await conceptAt("after")]
  const below = await conceptAt("below")
  const line = { participations: [{ people: 2 }] }
  await recorded(ledger, { ...line, themeId: below.id })
  expect(await figure(ledger, "participants", `theme=${before.id}`)).toBe(2)
  const both = await crossing(
    database,
    installationCaller,
    (work) =>
      mergeConcepts.within(work, {
        goneId: before.id,
        goneVersion: before.version,
        staysId: after.id,
        staysVersion: after.version,
      }),
    () => recordActivity(ledger.staff, heldDay(ledger.centreId, { ...line, themeId: before.id })),
  )
  done(both.first)
  done(both.second)
  expect(await figure(ledger, "participants", `theme=${after.id}`)).toBe(4)
  expect(
    await database.asOwner("select distinct theme_id as id from activity.tally where centre_id = $1 order by 1", [
      ledger.centreId,
    ]),
  ).toEqual([{ id: after.id }, { id: below.id }].toSorted((one, other) => (one.id < other.id ? -1 : 1)))
})

it("somebody named in a line while their pseudonym is found is there once, with the figures of it", async () => {
  const ledger = await buildLedger()
  const [ana = ""] = await buildPeople(database, ledger.centreId, ["Ana"])
  const visitorId = ana.replace(/^./, "f")
  const activityId = await recorded(ledger, { participations: [{ visitorId }] })
  const both = await crossing(
    database,
    ledger.staff,
    (work) => changeParticipations.within(work, { centreId: ledger.centreId, activityId, added: [{ personId: ana }] }),
    () =>
      nameVisitor(ledger.staff, {
        centreId: ledger.centreId,
        visitorId,
        personId: ana,
        reason: "Trouvée dans l’annuaire",
      }),
  )
  done(both.first)
  expect(done(both.second)).toEqual({ lines: 0 })
  expect(await figure(ledger, "participants")).toBe(2)
})

it("a line said anew keeps the funder whom somebody noted meanwhile", async () => {
  const ledger = await buildLedger()
  const activityId = await recorded(ledger, {})
  const own = { ...heldDay(ledger.centreId), activityId, reason: "Relue" }
  const both = await crossing(
    database,
    ledger.staff,
    (work) => editActivity.within(work, { ...own, version: 1, funders: [{ name: "Région" }] }),
    () => restateActivity(ledger.staff, { ...own, title: "Dite autrement" }),
  )
  done(both.first)
  done(both.second)
  expect(await database.asOwner("select name from activity.funder where activity_id = $1", [activityId])).toEqual([
    { name: "Région" },
  ])
})

async function conceptAt(name: string): Promise<{ id: string; version: number }> {
  const [row] = await database.asOwner<{ id: string; version: number }>(
    "select id, version from vocabulary.concept where uri = $1",
    [testBase + name],
  )
  if (row === undefined) throw new Error(`No concept ${name}.`)
  return row
}
