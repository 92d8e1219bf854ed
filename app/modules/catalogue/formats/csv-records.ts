import type { TableMapping } from "../domain/cite/table-fields.ts"
import { tableFields } from "../domain/cite/table-fields.ts"
import type { ExchangeRemark, ExchangeVerdict, SourceField } from "../domain/exchange-verdict.ts"
import type { RecordKind } from "../domain/record-description.ts"
import type { Row } from "./csv/read-cell.ts"
import { readCell } from "./csv/read-cell.ts"
import { atLine, describeReading, excerptOfSource, refusal } from "./exchange/describe.ts"
import { emptyDraft } from "./exchange/draft.ts"

/** A row of a table as its file gave it: line from 1, cells as text; a damaged one has no cells. */
export type TableRow = { line: number; cells: string[]; damage: string | null; mended: boolean }

/** How the columns of a table are read. Several values of one cell stand between `separators` (";" and "|" as a rule). */
export type ColumnReading = {
  mapping: TableMapping
  separators: string[]
  /** The kind of a record whose row says none. */
  kind: RecordKind
}

/** The same with the names of the columns, as the file has them. */
export type TableReading = ColumnReading & { header: string[] }

/**
 * Reads the rows that follow the header of a table (CSV, spreadsheet): one verdict for each row that holds something.
 * Columns without a field are kept with their header as name. Dates are taken as the texts they are.
 */
export async function* readTableRecords(
  rows: AsyncIterable<TableRow> | Iterable<TableRow>,
  reading: TableReading,
): AsyncGenerator<ExchangeVerdict> {
  let ordinal = 0
  for await (const row of rows) {
    const isBlank = row.cells.every((cell) => cell.trim() === "")
    if (isBlank && row.damage === null) continue
    ordinal += 1
    const place = atLine(ordinal, row.line)
    if (row.damage === null) yield verdictOf(place, row, reading)
    else if (row.damage === "sheet") yield refusal(place, "sheet_not_read", "", sheetDetails(row.cells))
    else yield refusal(place, "table_row_damaged", row.cells.join(" ; "), { damage: row.damage })
  }
  if (ordinal === 0) yield refusal(atLine(1, 1), "file_without_records", reading.header.join(" ; "))
}

function sheetDetails([sheet = "", rows = ""]: string[]): Record<string, number> {
  return { sheet: Number(sheet), rows: Number(rows) }
}

function verdictOf(
  place: ReturnType<typeof atLine>,
  { cells, mended }: TableRow,
  reading: TableReading,
): ExchangeVerdict {
  const row: Row = {
    draft: emptyDraft(reading.kind),
    copy: { library: null, section: null, shelfMark: null, barcode: null, note: null },
    seriesNumber: null,
    number: null,
  }
  const columns = cells
    .map((text, index) => ({
      name: reading.header[index]?.trim() || `#${index + 1}`,
      text,
      field: reading.mapping[index] ?? null,
    }))
    .filter(({ text }) => text.trim() !== "")
  const inOrder = columns.toSorted((a, b) => rank(a.field) - rank(b.field))
  const unread = inOrder.filter(({ field, text }) => field === null || !readCell(row, field, text, reading.separators))
  settleRow(
    row,
    columns.some(({ field }) => field === "kind"),
  )
  const fields = columns.map(({ name, text }): SourceField => [name, text])
  const unmapped = columns
    .filter((column) => unread.includes(column))
    .map(({ name, text }): SourceField => [name, text])
  const source = { format: "table" as const, type: null, key: row.number, fields, unmapped }
  const remarks: ExchangeRemark[] = mended ? ["encoding_guessed"] : []
  if (unread.some(({ field }) => field === "kind")) remarks.push("type_unknown")
  if (unread.some(({ field }) => field !== null && field !== "kind")) remarks.push("cell_not_understood")
  const verdict = describeReading(place, {
    draft: row.draft,
    source,
    encoding: mended ? "windows-1252" : "utf-8",
    remarks,
  })
  const length = cells.findLastIndex((cell) => cell.trim() !== "") + 1
  if (verdict.kind === "refusal" || length <= reading.header.length) return verdict
  return refusal(place, "table_row_damaged", excerptOfSource(source), {
    said: reading.header.length,
    found: cells.length,
  })
}

/** The kind first: what pages, numbers and dates mean hangs on it. */
function rank(field: TableMapping[number]): number {
  return field === "kind" ? 0 : field === null ? tableFields.length : tableFields.indexOf(field)
}

function settleRow(row: Row, saysKind: boolean): void {
  const { draft, copy } = row
  const [series] = draft.series
  if (series !== undefined) series.number = row.seriesNumber
  if (!saysKind && draft.kind === "book" && draft.host.title !== null) draft.kind = "article"
  draft.inBook =
    draft.kind === "article" && (draft.host.isbn !== null || draft.publishers.length > 0) && draft.host.number === null
  if (Object.values(copy).some((value) => value !== null)) draft.copies.push(copy)
}
