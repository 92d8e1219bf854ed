import type { Tx } from "#platform/db/index.server.ts"
import type { FigureQuestion } from "../domain/figure-question.ts"
import { filterOf } from "../domain/figure-question.ts"
import type { ActivityKind } from "../domain/kinds.ts"
import { activityKinds, summaryKinds } from "../domain/kinds.ts"
import type { Measures } from "../domain/measures.ts"
import type { SummaryRow, YearSummary } from "../domain/year-summary.ts"
import { summaryFigures } from "../domain/year-summary.ts"
import { activity } from "../tables.server.ts"
import { measures, noMeasures } from "./measures.server.ts"

/** A year's summary table as reports print it, with the year before and what was announced; `centreId` null for the network of centres. */
export async function yearSummary(tx: Tx, year: number, centreId: string | null): Promise<YearSummary> {
  const question = (at: number) => ({ ...everything, year: at, centreId })
  const now = await measures(tx, question(year), { split: "nature" })
  const before = await measures(tx, question(year - 1), { split: "nature" })
  const notes = await announcedOf(tx, year, centreId)
  const row = (kinds: ActivityKind[]): SummaryRow => ({
    kinds,
    now: addUp(kinds.map((kind) => now.get(kind) ?? noMeasures)),
    before: before.size === 0 ? undefined : addUp(kinds.map((kind) => before.get(kind) ?? noMeasures)),
    announced: notes.get(filterOf({ ...everything, kinds })) ?? {},
  })
  const inSummary: readonly ActivityKind[] = summaryKinds
  const others = activityKinds.filter((kind) => !inSummary.includes(kind) && (now.has(kind) || before.has(kind)))
  return {
    rows: summaryKinds.map((kind) => row([kind])),
    // In the one order in which an address names them.
    total: row(activityKinds.filter((kind) => inSummary.includes(kind))),
    others: others.map((kind) => row([kind])),
  }
}

const everything: FigureQuestion = {
  figure: "activites",
  year: 0,
  centre: "",
  kinds: [],
  chapter: "",
  theme: "",
  territory: "",
  series: "",
  structureKind: "",
}

async function announcedOf(
  tx: Tx,
  year: number,
  centreId: string | null,
): Promise<Map<string, SummaryRow["announced"]>> {
  const notes = new Map<string, SummaryRow["announced"]>()
  if (centreId === null) return notes
  const rows = await activity(tx)
    .selectFrom("activity.announced")
    .select(["figure", "filter", "value_hundredths"])
    .where("centre_id", "=", centreId)
    .where("year", "=", year)
    .where("figure", "in", [...summaryFigures])
    .execute()
  for (const { figure, filter, value_hundredths } of rows)
    notes.set(filter, { ...notes.get(filter), [figure]: value_hundredths / 100 })
  return notes
}

function addUp(all: readonly Measures[]): Measures {
  const total = { ...noMeasures }
  for (const one of all) for (const name of Object.keys(total) as (keyof Measures)[]) total[name] += one[name]
  return total
}
