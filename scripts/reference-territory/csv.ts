import { readFileSync, writeFileSync } from "node:fs"
import { parse } from "csv-parse/sync"

export type Row = Record<string, string>

/** The rows of a CSV file with a header; the byte order mark goes. */
export function readCsv(path: string): Row[] {
  return parse(readFileSync(path), { columns: true, bom: true, skip_empty_lines: true }) as Row[]
}

/** Writes rows as RFC 4180 with LF ends, in the order given; a missing value is an empty cell. */
export function writeCsv(
  path: string,
  columns: string[],
  rows: Record<string, string | number | null | undefined>[],
): void {
  const cell = (value: string | number | null | undefined) => {
    const text = String(value ?? "")
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  const lines = rows.map((row) => columns.map((column) => cell(row[column])).join(","))
  writeFileSync(path, `${[columns.join(","), ...lines].join("\n")}\n`)
}
