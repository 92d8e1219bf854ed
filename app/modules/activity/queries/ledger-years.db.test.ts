import { expect, it } from "vitest"
import { read } from "#platform/db/index.server.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { recordActivity } from "../operations/record-lines.server.ts"
import { buildLedger, heldDay } from "../testing/build-ledger.ts"
import { ledgerYears } from "./ledger-years.server.ts"

await useDatabase()

it("the years to choose from are those that hold something, however far, planned ones and the running one included", async () => {
  const [here, elsewhere] = [await buildLedger(), await buildLedger("Ailleurs")]
  const on = async ({ centreId, staff }: typeof here, date: string, status: string) =>
    expect(
      await recordActivity(staff, heldDay(centreId, { status, slots: [{ date, halves: ["morning"] }] })),
    ).toMatchObject({ kind: "done" })
  await on(here, "2012-05-03", "held")
  await on(here, "2031-05-05", "planned")
  await on(elsewhere, "2015-05-05", "held")
  const years = (centreId: string | null) => read(here.staff, (tx) => ledgerYears(tx, centreId, "2026-11-29"))
  expect(await years(here.centreId)).toEqual([2012, 2026, 2031])
  expect(await years(elsewhere.centreId)).toContain(2026)
  expect(await years(null)).toEqual(expect.arrayContaining([2012, 2026, 2031]))
})
