/** A figure announced for a year, beside what the ledger counts. */
export interface Comparison {
  figure: string
  filter: string
  name: string
  value: number
  announced: number
  source: string
}
