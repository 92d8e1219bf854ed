import { expect, it } from "vitest"
import { recordActivity } from "#modules/activity/index.server.ts"
import { buildLedger, heldDay } from "#modules/activity/testing/build-ledger.ts"
import { read } from "#platform/db/index.server.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { daysOfCentre } from "./queries/days-of-centre.server.ts"

await useDatabase()

it("sheets are for what people sign together: no interview, and no support's act that is over and has nobody", async () => {
  const { centreId, staff } = await buildLedger()
  const slots = (date: string) => ({ status: "planned", slots: [{ date, halves: ["morning"] }] })
  const group = { participations: [{ structureKind: "association", people: 3 }] }
  for (const line of [
    { title: "A meeting", ...slots("2017-03-06") },
    { title: "An interview", kind: "interview", ...slots("2017-03-06"), ...group },
    { title: "A call noted", kind: "support", ...slots("2017-03-06") },
    { title: "A workshop", kind: "support", ...slots("2017-03-06"), ...group },
    { title: "A workshop to come", kind: "support", ...slots("2017-03-08") },
    { title: "A visit", kind: "visit", ...slots("2017-03-07"), ...group },
  ])
    expect(await recordActivity(staff, heldDay(centreId, line))).toMatchObject({ kind: "done" })
  const days = await read(staff, (tx) =>
    daysOfCentre(tx, { centreId, from: "2017-03-01", to: "2017-03-31", today: "2017-03-07" }),
  )
  expect(days.map(({ title }) => title)).toEqual(["A meeting", "A workshop", "A workshop to come"])
})

it("the halves of a day follow each other, with hours or without", async () => {
  const { centreId, staff } = await buildLedger()
  const slots = [
    { date: "2017-03-06", halves: ["evening"] },
    { date: "2017-03-06", starts: "13:30", ends: "16:30", halves: ["afternoon"] },
    { date: "2017-03-06", halves: ["morning"] },
  ]
  expect(await recordActivity(staff, heldDay(centreId, { status: "planned", slots }))).toMatchObject({ kind: "done" })
  const days = await read(staff, (tx) =>
    daysOfCentre(tx, { centreId, from: "2017-03-06", to: "2017-03-06", today: "2017-03-06" }),
  )
  expect(days.map(({ halves }) => halves)).toEqual([["morning"], ["afternoon"], ["evening"]])
})
