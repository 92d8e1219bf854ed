import { CsvError, parse } from "csv-parse/sync"
import { streamOdsRows } from "hucre/ods"
import type { CellValue } from "hucre/xlsx"
import { streamXlsxRows } from "hucre/xlsx"

export interface ReadTable {
  headings: string[]
  rows: { line: number; cells: string[] }[]
}

export type TableProblem = "empty" | "unreadable" | "too-many"

const mostRows = 3_000
const mostColumns = 100
const mostAbove = 10
const mostUnpacked = 100_000_000

/** A table from a spreadsheet (xlsx, ods: its first sheet) or a CSV (separator and encoding found out), cells as texts, dates as ISO dates. */
export async function readTable(bytes: Uint8Array): Promise<ReadTable | TableProblem> {
  if (bytes.length === 0) return "empty"
  try {
    const rows = isZip(bytes) ? await sheetRows(bytes) : csvRows(bytes)
    if (rows === "unreadable") return rows
    const [first, ...rest] = withoutName(rows.filter(({ cells }) => filled(cells) > 0))
    if (first === undefined || rest.length === 0) return "empty"
    if (rest.length > mostRows) return "too-many"
    const headings = first.cells.slice(0, mostColumns).map((cell) => cell.trim().slice(0, 200))
    return {
      headings,
      rows: rest.map(({ line, cells }) => ({
        line,
        cells: cells.slice(0, headings.length).map((cell) => cell.slice(0, 5000)),
      })),
    }
  } catch (error) {
    // A damaged file is an expected answer; anything else of ours would be a bug, told apart by its kind.
    if (error instanceof CsvError || isZip(bytes)) return "unreadable"
    throw error
  }
}

/** A name or a date often stands above a table: alone in its line, where the table has three columns or more. */
function withoutName(rows: ReadTable["rows"]): ReadTable["rows"] {
  const first = rows.slice(0, mostAbove).map(({ cells }) => filled(cells))
  if (Math.max(0, ...first) < 3) return rows
  return rows.slice(first.findIndex((count) => count > 1))
}

function filled(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== "").length
}

function csvRows(bytes: Uint8Array): { line: number; cells: string[] }[] | "unreadable" {
  if (bytes.subarray(0, 4096).includes(0) && bytes[0] !== 0xff && bytes[0] !== 0xfe) return "unreadable"
  const text = decoded(bytes)
  const first = text.split(/\r\n|\n|\r/, mostAbove).find((line) => /[;,\t|]/.test(line)) ?? ""
  const delimiter = [";", ",", "\t", "|"].toSorted(
    (one, other) => first.split(other).length - first.split(one).length,
  )[0]
  const parsed = parse(text, {
    delimiter: delimiter ?? ";",
    bom: true,
    relax_column_count: true,
    info: true,
  }) as unknown as { record: string[]; info: { lines: number } }[]
  return parsed.map(({ record, info }) => ({ line: info.lines, cells: record.map(clean) }))
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes)
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder("windows-1252").decode(bytes)
  }
}

async function sheetRows(bytes: Uint8Array): Promise<{ line: number; cells: string[] }[] | "unreadable"> {
  if (unpackedSize(bytes) > mostUnpacked) return "unreadable"
  const rows: { line: number; cells: string[] }[] = []
  const isOds = Buffer.from(bytes.subarray(0, 200)).includes("opendocument.spreadsheet")
  const source = isOds ? streamOdsRows(bytes) : streamXlsxRows(bytes, { sheet: 0 })
  for await (const row of source) {
    if ("sheetIndex" in row && (row.sheetIndex ?? 0) !== 0) break
    rows.push({ line: row.index + 1, cells: row.values.map(textOf) })
    if (rows.length > mostRows + 1000) break
  }
  return rows
}

function textOf(value: CellValue): string {
  if (value === null) return ""
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10)
  return clean(String(value))
}

function clean(text: string): string {
  return text.toWellFormed().replaceAll(/[\p{Cc}\p{Cf}]+/gu, " ")
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}

/** The sum of the sizes that the central directory of a zip tells, so that a small file that unpacks into a huge one is refused unread. */
function unpackedSize(bytes: Uint8Array): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const signature = Buffer.from([0x50, 0x4b, 0x01, 0x02])
  let total = 0
  for (let at = buffer.indexOf(signature); at >= 0 && at + 46 <= buffer.length; at = buffer.indexOf(signature, at + 46))
    total += buffer.readUInt32LE(at + 24)
  return total
}
