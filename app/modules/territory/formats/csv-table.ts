import { CsvError, parse } from "csv-parse/sync"
import { UnreadableFile } from "../domain/import-problem.ts"

/** A line of a table by normalised column name, with its number in the file. */
export type TableLine = { line: number; cells: ReadonlyMap<string, string> }

const most = 200_000

/**
 * The lines of a CSV (RFC 4180) whose separator is what its first line holds most of: semicolon, comma, tab or bar. Column
 * names lose accents, case and signs: "Code INSEE" is code_insee. Lines shorter or longer than the header are kept.
 */
export function readCsvTable(text: string): { columns: string[]; lines: TableLine[] } {
  const delimiter = delimiterOf(text)
  try {
    const rows = parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
      trim: true,
    }) as unknown as Parsed[]
    const [header, ...rest] = rows
    if (header === undefined || rest.length === 0) throw new UnreadableFile("empty")
    if (rest.length > most) throw new UnreadableFile("too-many", String(rest.length))
    const columns = header.record.map(columnName)
    return {
      columns,
      lines: rest.map(({ record, info }) => ({
        line: info.lines,
        cells: new Map(columns.map((column, index) => [column, record[index] ?? ""])),
      })),
    }
  } catch (error) {
    if (error instanceof CsvError)
      throw new UnreadableFile("csv", typeof error["lines"] === "number" ? String(error["lines"]) : "1")
    throw error
  }
}

/** A column's or a property's name as this module knows it. */
export function columnName(name: string): string {
  return name
    .normalize("NFD")
    .replaceAll(/\p{M}+/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "_")
    .replaceAll(/^_|_$/g, "")
}

type Parsed = { record: string[]; info: { lines: number } }

function delimiterOf(text: string): string {
  const [first = ""] = text.split(/\r\n|\n|\r/, 1)
  const counts = [";", ",", "\t", "|"].map((sign) => ({ sign, count: first.split(sign).length }))
  return counts.toSorted((one, other) => other.count - one.count)[0]?.sign ?? ";"
}
