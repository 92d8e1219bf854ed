/** A figure of the ledger that a cell prints: its name and its filters as its address has them ("nature=visit"); `year` when it is not the report's. */
export interface Asked {
  figure: string
  filter: string
  year?: number
}

export interface Cell {
  value: number
  before?: number | undefined
  /** As a printed report announced it. */
  announced?: number | undefined
  /** What the ledger counts today, when the year is frozen and something was corrected since. */
  corrected?: number | undefined
  asked?: Asked | undefined
  /** Where the rows of a figure are that is not the ledger's: an address for the staff. */
  rows?: string | undefined
}

export interface TableRow {
  key: string
  name: string
  /** Named by the centre, in its language. */
  written?: boolean | undefined
  /** Dates, where the row is one act. */
  note?: string | undefined
  /** One for each figure of the table; undefined where there is nothing to say. */
  cells: (Cell | undefined)[]
}

export interface ReportTable {
  /** An anchor, the same in all languages. */
  id: string
  title: string
  /** What the first column names. */
  head: string
  /** What each column counts. */
  columns: string[]
  rows: TableRow[]
  total?: (Cell | undefined)[] | undefined
  note?: string | undefined
  /** Columns that are drawn, each in a chart of its own, against the year before where there is one. */
  charts?: number[] | undefined
}

/** True when nothing in the table counts: it is then left out of the report. */
export function isEmpty(table: ReportTable): boolean {
  return table.rows.every(({ cells }) =>
    cells.every((cell) => cell === undefined || (cell.value === 0 && !cell.before && !cell.corrected)),
  )
}

/** A table of what was not counted the year before: a column of zeros beside each figure says nothing. */
export function withoutEmptyBefore(table: ReportTable): ReportTable {
  const { rows, total } = table
  const all = [...rows.flatMap(({ cells }) => cells), ...(total ?? [])]
  if (all.some((cell) => (cell?.before ?? 0) !== 0)) return table
  const alone = (cell: Cell | undefined) => cell && { ...cell, before: undefined }
  return {
    ...table,
    rows: rows.map((row) => ({ ...row, cells: row.cells.map(alone) })),
    ...(total === undefined ? {} : { total: total.map(alone) }),
  }
}

/** How far what was announced lies from what the ledger counts; 0 when they agree or nothing was announced. */
export function difference({ value, announced }: Cell): number {
  return announced === undefined ? 0 : Math.round((value - announced) * 100) / 100
}
