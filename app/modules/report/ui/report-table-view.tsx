import { Table, Written } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { Cell, ReportTable, TableRow } from "../domain/report-table.ts"
import type { CellContext } from "./cell-view.tsx"
import { CellView } from "./cell-view.tsx"
import { ReportCharts } from "./report-charts.tsx"

/** A table of the report, then the charts drawn from it. */
export function ReportTableView({ table, context }: { table: ReportTable; context: CellContext }) {
  const { id, title, head, columns, rows, total, note } = table
  return (
    <>
      <Table
        id={id}
        caption={title}
        note={note}
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          {
            key: "name",
            label: head,
            rowHeader: true,
            cell: nameCell,
            total: total === undefined ? undefined : m.report_total(),
          },
          ...columns.map((label, at) => ({
            key: String(at),
            label,
            numeric: true,
            cell: ({ cells }: TableRow) => figureCell(cells[at], context),
            total: total === undefined ? undefined : figureCell(total[at], context),
          })),
        ]}
      />
      <ReportCharts table={table} year={context.year} />
    </>
  )
}

function nameCell({ name, note, written = false }: TableRow) {
  return (
    <>
      {written ? <Written>{name}</Written> : name}
      {note === undefined ? null : <span className="block text-sm text-soft">{note}</span>}
    </>
  )
}

function figureCell(cell: Cell | undefined, context: CellContext) {
  return <CellView cell={cell} context={context} />
}
