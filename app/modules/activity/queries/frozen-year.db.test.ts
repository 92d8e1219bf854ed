import { expect, it } from "vitest"
import { read } from "#platform/db/index.server.ts"
import { useDatabase } from "#platform/testing/database.ts"
import "../index.server.ts"
import { changeParticipations } from "../operations/change-participations.server.ts"
import { freezeYear } from "../operations/freeze-year.server.ts"
import { done, recorded } from "../testing/ask-ledger.ts"
import { buildLedger } from "../testing/build-ledger.ts"
import { correctionsPerPage, frozenYear } from "./frozen-year.server.ts"

const database = await useDatabase()

it("what a centre corrects is told to the centres that carry the line too, without its reason", async () => {
  const [lead, partner] = [await buildLedger("Mène"), await buildLedger("Porte")]
  const activityId = await recorded(lead, { partnerCentreIds: [partner.centreId], participations: [{ people: 3 }] })
  for (const one of [lead, partner]) done(await freezeYear(one.administrator, { centreId: one.centreId, year: 2017 }))
  const late = { centreId: lead.centreId, activityId, added: [{ people: 2 }], reason: "Feuille retrouvée" }
  done(await changeParticipations(lead.staff, late))
  const told = async ({ administrator, centreId }: typeof lead) =>
    (await read(administrator, (tx) => frozenYear(tx, centreId, 2017))).corrections.map(({ reason, ledBy }) => [
      reason,
      ledBy,
    ])
  expect(await told(lead)).toEqual([["Feuille retrouvée", null]])
  expect(await told(partner)).toEqual([["", lead.centreId]])
})

it("corrections that fill more than a page are all told", async () => {
  const { administrator, staff, centreId } = await buildLedger("Pages")
  const activityId = await recorded({ administrator, staff, centreId, slug: "" }, {})
  done(await freezeYear(administrator, { centreId, year: 2017 }))
  await database.asOwner(
    `insert into activity.revision (centre_id, activity_id, at, action, reason, after_freeze, before, after)
     select $1, $2, now(), 'edited', n::text, true, '{}', '{}' from generate_series(1, $3::int) as n`,
    [centreId, activityId, correctionsPerPage + 1],
  )
  const page = (at: number) => read(administrator, (tx) => frozenYear(tx, centreId, 2017, at))
  const [first, last] = [await page(1), await page(2)]
  expect([first.corrected, first.corrections.length, last.corrections.map(({ reason }) => reason)]).toEqual([
    correctionsPerPage + 1,
    correctionsPerPage,
    ["1"],
  ])
})
