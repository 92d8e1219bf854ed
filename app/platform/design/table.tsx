import type { ReactNode } from "react"
import { TableFrame } from "./table-frame.tsx"

export type Column<Row> = {
  key: string
  label: ReactNode
  cell: (row: Row, index: number) => ReactNode
  /** Figures: aligned right, tabular. */
  numeric?: boolean | undefined
  /** A day, an instant: never cut over two lines. "range": two days, at most two lines. */
  date?: boolean | "range" | undefined
  /** The cell that names the row. */
  rowHeader?: boolean | undefined
  /** A sortable column: where a click leads, and how the table is sorted now. */
  sort?: { href: string; direction?: "ascending" | "descending" | undefined } | undefined
  /** The last line: a total. */
  total?: ReactNode
}

type Props<Row> = {
  id: string
  caption: ReactNode
  captionHidden?: boolean | undefined
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row, index: number) => string
  /** Source, date, unit: what a reader must know under the table. */
  note?: ReactNode
  compact?: boolean | undefined
}

/** A table of data: caption, headings with scope, figures aligned; it scrolls inside its frame on narrow screens. */
export function Table<Row>({ id, caption, captionHidden, columns, rows, rowKey, note, compact }: Props<Row>) {
  const hasTotal = columns.some((column) => column.total !== undefined)
  return (
    <TableFrame id={id} caption={caption} captionHidden={captionHidden} note={note} compact={compact}>
      <thead>
        <tr>{columns.map(headCell)}</tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={rowKey(row, index)}>{columns.map((column) => bodyCell(column, column.cell(row, index)))}</tr>
        ))}
      </tbody>
      {hasTotal ? (
        <tfoot>
          <tr>{columns.map((column) => bodyCell(column, column.total))}</tr>
        </tfoot>
      ) : null}
    </TableFrame>
  )
}

function headCell<Row>({ key, label, numeric, sort }: Column<Row>) {
  return (
    <th key={key} scope="col" className={numeric ? "numeric" : undefined} aria-sort={sort?.direction}>
      {sort === undefined ? label : <a href={sort.href}>{label}</a>}
    </th>
  )
}

function bodyCell<Row>({ key, numeric, date, rowHeader }: Column<Row>, content: ReactNode) {
  const className = numeric ? "numeric" : date === "range" ? "date-range" : date ? "date" : undefined
  if (!rowHeader || content === undefined)
    return (
      <td key={key} className={className}>
        {content}
      </td>
    )
  return (
    <th key={key} scope="row" className={className}>
      {content}
    </th>
  )
}
