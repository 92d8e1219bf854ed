import type { Tx } from "#platform/db/index.server.ts"
import { accountingYear } from "../domain/accounting-year.ts"
import { missingIdentity } from "../domain/body.ts"
import { checksOf } from "../domain/bpf-checks.ts"
import { bodyOf, yearNote } from "./body.server.ts"
import { accountedActivities, taughtWithin, trainedWithin } from "./bpf-facts.server.ts"
import { moneyWithin } from "./money-lines.server.ts"

/** The yearly return of a centre for the accounting year that ends in `year`: every frame's facts, and what is amiss. */
export async function yearlyReturn(tx: Tx, centreId: string, year: number) {
  const body = await bodyOf(tx, centreId)
  const period = accountingYear(year, body.yearStarts)
  const activities = await accountedActivities(tx, centreId, period)
  const trained = await trainedWithin(tx, centreId, period, activities)
  const taught = await taughtWithin(tx, centreId, period, activities)
  const money = await moneyWithin(tx, centreId, period)
  const { turnoverCents, note } = await yearNote(tx, centreId, year)
  const facts = { trained, taught, money, turnoverCents }
  const counted = activities.filter(({ isCounted }) => isCounted).map(({ id }) => id)
  return {
    body,
    period,
    note,
    activities,
    ...facts,
    checks: checksOf(facts, { missingIdentity: missingIdentity(body).length, activities: counted }),
  }
}
export type YearlyReturn = Awaited<ReturnType<typeof yearlyReturn>>
