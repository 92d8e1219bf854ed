import { Bars } from "#platform/charts/bars.tsx"
import { ChartFrame } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { ReportTable } from "../domain/report-table.ts"
import { chartOf } from "./chart-data.ts"

/** The columns of a table that are worth a drawing; their figures stand in the table just above. */
export function ReportCharts({ table, year }: { table: ReportTable; year: number }) {
  return (
    <>
      {(table.charts ?? []).map((column) => {
        const chart = chartOf(table, column, year)
        return (
          <ChartFrame
            key={column}
            id={`dessin-${chart.id}`}
            title={chart.title}
            description={chart.description}
            source={m.report_chart_source({ year })}
          >
            <Bars {...chart} />
          </ChartFrame>
        )
      })}
    </>
  )
}
