import type { MoneyField } from "./money-line.ts"

/** What a table of revenue or charges brought in, or would. */
export interface MoneyReport {
  entered: number
  /** Lines that are there already. */
  known: number
  cents: number
  /** With what stands in the cell of each field that is blank or not understood. */
  refused: { line: number; wrong: MoneyField[]; typed?: Partial<Record<MoneyField, string>> }[]
}
