import { figureValue } from "#modules/activity/index.ts"
import type { ChartProps } from "#platform/charts/chart.ts"
import { m } from "#platform/messages/index.ts"
import type { ReportTable } from "../domain/report-table.ts"

/** What a column of a table shows when it is drawn: each row, against the year before where it is known. */
export function chartOf(table: ReportTable, column: number, year: number): ChartProps {
  const label = table.columns[column] ?? ""
  const known = table.rows.some(({ cells }) => cells[column]?.before !== undefined)
  // What only a later correction counts is told in the table: it has no bar.
  const drawn = table.rows.filter(
    ({ cells }) => (cells[column]?.value ?? 0) !== 0 || (cells[column]?.before ?? 0) !== 0,
  )
  const groups = drawn.map(({ name, cells }) => {
    const { value = 0, before = 0 } = cells[column] ?? {}
    const values = known ? [value, before] : [value]
    return { label: name, values: values.map((one) => ({ value: one, text: figureValue(one) })) }
  })
  const [first] = table.rows.toSorted(
    (one, other) => (other.cells[column]?.value ?? 0) - (one.cells[column]?.value ?? 0),
  )
  return {
    id: `${table.id}-${column}`,
    title: m.report_chart_title({ table: table.title, column: label }),
    description: m.report_chart_description({
      name: first?.name ?? "",
      value: figureValue(first?.cells[column]?.value ?? 0),
    }),
    series: known ? [String(year), String(year - 1)] : [String(year)],
    groups,
  }
}
