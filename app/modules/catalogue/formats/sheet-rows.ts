import { streamOdsRows } from "hucre/ods"
import type { CellValue } from "hucre/xlsx"
import { readXlsx, streamXlsxRows } from "hucre/xlsx"
import { headerPlace, headerWithin } from "../domain/cite/header-place.ts"
import type { TableRow } from "./csv-records.ts"
import type { OpenedTable } from "./read-table.ts"
import { unpackedSize } from "./sheet/unpacked-size.ts"

/** A workbook is read from memory: past this many bytes once unpacked it is refused. */
const mostUnpacked = 300_000_000

type SheetRow = { sheet: number; line: number; cells: string[] }

/**
 * Reads the first sheet of a workbook (Office Open XML, or OpenDocument) as a table, cells as the texts that one reads, dates
 * as ISO dates. Each other sheet that holds something is told as a row that was not read.
 */
export async function readSheetRows(kind: "xlsx" | "ods", source: AsyncIterable<Uint8Array>): Promise<OpenedTable> {
  const bytes = await whole(source)
  if ((unpackedSize(bytes) ?? Number.POSITIVE_INFINITY) > mostUnpacked) return unreadable("size")
  try {
    const rows = kind === "ods" ? odsRows(bytes) : xlsxRows(bytes)
    const first: SheetRow[] = []
    while (first.length < headerWithin) {
      const next = await rows.next()
      if (next.done === true) break
      if (next.value.sheet !== (first[0]?.sheet ?? next.value.sheet)) {
        first.push(next.value)
        break
      }
      first.push(next.value)
    }
    const at = headerPlace(first.filter(({ sheet }) => sheet === first[0]?.sheet).map(({ cells }) => cells))
    const header = (first[at]?.cells ?? []).map((cell) => cell.trim())
    const sheet = first[at]?.sheet ?? 0
    return { kind: "table", table: { header, rows: tableRows(first.slice(at + 1), rows, sheet) } }
  } catch (error) {
    return unreadable(error instanceof Error ? error.message : "")
  }
}

async function* tableRows(ahead: SheetRow[], rest: AsyncGenerator<SheetRow>, sheet: number): AsyncGenerator<TableRow> {
  const others = new Map<number, { line: number; rows: number }>()
  let last = 0
  try {
    for await (const row of joined(ahead, rest)) {
      if (row.sheet === sheet) {
        last = row.line
        yield { line: row.line, cells: row.cells, damage: null, mended: false }
        continue
      }
      const other = others.get(row.sheet)
      if (other === undefined) others.set(row.sheet, { line: row.line, rows: 1 })
      else other.rows += 1
    }
  } catch (error) {
    const message = error instanceof Error ? error.message.slice(0, 200) : ""
    yield { line: last + 1, cells: [message], damage: "unreadable", mended: false }
  }
  for (const [index, { line, rows }] of others) {
    yield { line, cells: [String(index + 1), String(rows)], damage: "sheet", mended: false }
  }
}

async function* joined(ahead: SheetRow[], rest: AsyncGenerator<SheetRow>): AsyncGenerator<SheetRow> {
  yield* ahead
  yield* rest
}

async function* xlsxRows(bytes: Uint8Array): AsyncGenerator<SheetRow> {
  let sheets = 0
  await readXlsx(bytes, {
    sheets: () => {
      sheets += 1
      return false
    },
  })
  for (let sheet = 0; sheet < sheets; sheet += 1) {
    for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
      const cells = textsOf(values)
      if (cells.length > 0) yield { sheet, line: index + 1, cells }
    }
  }
}

async function* odsRows(bytes: Uint8Array): AsyncGenerator<SheetRow> {
  for await (const { index, sheetIndex, values } of streamOdsRows(bytes)) {
    const cells = textsOf(values)
    if (cells.length > 0) yield { sheet: sheetIndex ?? 0, line: index + 1, cells }
  }
}

/** The cells up to the last one that holds something. */
function textsOf(values: readonly CellValue[]): string[] {
  const texts = values.map(textOf)
  return texts.slice(0, texts.findLastIndex((text) => text.trim() !== "") + 1)
}

function textOf(value: CellValue): string {
  if (value === null) return ""
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? "" : value.toISOString().replace(/T00:00:00\.000Z$/, "")
  // oxlint-disable-next-line no-control-regex
  return String(value)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, " ")
    .toWellFormed()
}

async function whole(source: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of source) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function unreadable(message: string): OpenedTable {
  return { kind: "unreadable", reason: "table_unreadable", message: message.slice(0, 200) }
}
