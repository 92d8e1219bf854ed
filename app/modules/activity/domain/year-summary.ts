import type { FigureName } from "./figure.ts"
import type { ActivityKind } from "./kinds.ts"
import type { Measures } from "./measures.ts"

export const summaryFigures = ["jours", "participants", "heures-participants"] as const satisfies readonly FigureName[]
export type SummaryFigure = (typeof summaryFigures)[number]

export interface SummaryRow {
  /** The kinds it adds up: one, or all those of the table for its total. */
  kinds: ActivityKind[]
  now: Measures
  /** Undefined where the ledger has nothing of that year. */
  before: Measures | undefined
  /** What was announced of each figure, where it was. */
  announced: Partial<Record<SummaryFigure, number>>
}

export interface YearSummary {
  rows: SummaryRow[]
  total: SummaryRow
  /** Kinds that the summary does not add up. */
  others: SummaryRow[]
}
