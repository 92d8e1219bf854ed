import type { MoneyField } from "./money-line.ts"

/** What a table of revenue or charges brought in, or would. */
export interface MoneyReport {
  entered: number
  /** Lines that are there already. */
  known: number
  cents: number
  refused: { line: number; wrong: MoneyField[] }[]
}
