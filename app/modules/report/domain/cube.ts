import type { Figures } from "./figures.ts"
import { addFigures, noFigures } from "./figures.ts"

/** A year of the ledger added up by all that a report tells apart, so that each table is a sum over few rows. */
export interface CubeRow extends Figures {
  kind: string
  chapter: string
  /** "" for none. */
  theme: string
  series: string
  territory: string
}

export type Dimension = "kind" | "chapter" | "theme" | "series" | "territory"
export type Only = Partial<Record<Dimension, readonly string[]>>

/** The rows that lie within every given list. */
export function within<Row extends Pick<CubeRow, Dimension>>(rows: readonly Row[], only: Only): Row[] {
  const lists = Object.entries(only) as [Dimension, readonly string[]][]
  return rows.filter((row) => lists.every(([dimension, values]) => values.includes(row[dimension])))
}

/** Their sums by one dimension. */
export function sumBy(rows: readonly CubeRow[], dimension: Dimension): Map<string, Figures> {
  const sums = new Map<string, Figures>()
  for (const row of rows) sums.set(row[dimension], addFigures(sums.get(row[dimension]) ?? noFigures, row))
  return sums
}

export function sumOf(rows: readonly Figures[]): Figures {
  return rows.reduce<Figures>(addFigures, noFigures)
}
