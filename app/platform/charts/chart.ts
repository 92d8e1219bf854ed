/** One thing compared: its name, then a value for each series, already written as text too. */
export interface ChartGroup {
  label: string
  values: { value: number; text: string }[]
}

export interface ChartProps {
  id: string
  /** What the drawing is, and what one would say of it on the telephone. */
  title: string
  description: string
  /** The first is drawn full, the second hollow: nothing is said by colour alone. */
  series: readonly string[]
  groups: readonly ChartGroup[]
}

/** How a series is drawn: full for what the chart is about, hollow for what it is compared with, pale for a third. */
export const seriesMarks = [
  { className: "data-fill-1", fill: "#17407a", stroke: "#17407a" },
  { className: "data-hollow", fill: "#fffdf9", stroke: "#4d463b" },
  { className: "data-fill-5", fill: "#d3a95a", stroke: "#4d463b" },
] as const

export type SeriesMark = (typeof seriesMarks)[number]

export function markOf(series: number): SeriesMark {
  return seriesMarks[series % seriesMarks.length] ?? seriesMarks[0]
}

/** The greatest value of all, never zero: a chart of nothing still has a scale. */
export function greatest(groups: readonly ChartGroup[]): number {
  return Math.max(1e-9, ...groups.flatMap(({ values }) => values.map(({ value }) => value)))
}
