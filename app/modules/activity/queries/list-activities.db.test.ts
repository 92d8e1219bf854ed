import { expect, test } from "vitest"
import { read } from "#platform/db/index.server.ts"
import { useDatabase } from "#platform/testing/database.ts"
import "../index.server.ts"
import { changeStatus } from "../operations/change-status.server.ts"
import { recordLines } from "../operations/record-lines.server.ts"
import { done } from "../testing/ask-ledger.ts"
import { buildLedger, heldDay } from "../testing/build-ledger.ts"
import { listActivities } from "./list-activities.server.ts"

await useDatabase()

test("what a funder paid for is what was held and counts, visits too; without a funder visits stay apart", async () => {
  const { centreId, staff } = await buildLedger()
  const paid = { participations: [{ people: 4 }], funders: [{ name: "Région", amountCents: 1000 }] }
  const lines = [
    heldDay(centreId, { ...paid, title: "Payée" }),
    heldDay(centreId, { ...paid, title: "Visite payée", kind: "visit" }),
    heldDay(centreId, { ...paid, title: "Annulée" }),
    heldDay(centreId, { title: "Sans financeur", participations: [{ people: 4 }] }),
    heldDay(centreId, { ...paid, title: "D’un autre", funders: [{ name: "Région d’à côté", amountCents: 1000 }] }),
  ]
  const { ids } = done(await recordLines(staff, { centreId, lines }))
  done(await changeStatus(staff, { centreId, activityId: ids[2], version: 1, status: "cancelled", reason: "Reportée" }))
  const titles = async (funder?: string) => {
    const filter = { centreId, year: 2017, kind: "", status: "", text: "", funder } as const
    const { total, lines: found } = await read(staff, (tx) => listActivities(tx, filter, 1, 50))
    expect(total).toBe(found.length)
    return found.map(({ title }) => title).sort()
  }
  expect(await titles("Région")).toEqual(["Payée", "Visite payée"])
  expect(await titles()).toEqual(["Annulée", "D’un autre", "Payée", "Sans financeur"])
})
