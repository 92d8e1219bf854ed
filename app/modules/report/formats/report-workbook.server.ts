import { writeXlsx } from "hucre/xlsx"
import { m } from "#platform/messages/index.ts"
import { reportChapters } from "../domain/chapters.ts"
import type { Cell, ReportTable } from "../domain/report-table.ts"
import type { OpenedReport } from "../staff/open-report.server.ts"

/** Every table on a sheet of its own, figures as numbers, with the year before, what was announced and corrected in columns beside. */
export async function reportWorkbook({ figures }: OpenedReport): Promise<Uint8Array<ArrayBuffer>> {
  const tables = reportChapters.flatMap((chapter) => figures.tables[chapter])
  const names = sheetNames(tables.map(({ title }) => title))
  const sheets = tables.map((table, at) => {
    const rows = sheetRows(table, figures.year)
    return { name: names[at] ?? table.id, rows, columns: columnWidths(rows) }
  })
  const bytes = await writeXlsx({ sheets: sheets.length === 0 ? [{ name: String(figures.year), rows: [] }] : sheets })
  return new Uint8Array(bytes)
}

type Extra = { key: "before" | "announced" | "corrected"; label: string }

function sheetRows(table: ReportTable, year: number): (string | number | null)[][] {
  const all: Extra[] = [
    { key: "before", label: String(year - 1) },
    { key: "announced", label: m.report_definition_announced_term() },
    { key: "corrected", label: m.report_definition_corrected_term() },
  ]
  const everyCells = [...table.rows.map(({ cells }) => cells), ...(table.total === undefined ? [] : [table.total])]
  // A column beside only where it says something.
  const extras = table.columns.map((_, at) =>
    all.filter(({ key }) => everyCells.some((cells) => cells[at]?.[key] !== undefined)),
  )
  const values = (cells: readonly (Cell | undefined)[]) =>
    table.columns.flatMap((_, at) => [
      cells[at]?.value ?? null,
      ...(extras[at] ?? []).map(({ key }) => cells[at]?.[key] ?? null),
    ])
  const withNotes = table.rows.some(({ note }) => note !== undefined)
  const names = (name: string, note: string) => (withNotes ? [name, note] : [name])
  return [
    [table.title],
    [
      ...names(table.head, m.report_column_dates()),
      ...table.columns.flatMap((label, at) => [label, ...(extras[at] ?? []).map((one) => `${label}, ${one.label}`)]),
    ],
    ...table.rows.map(({ name, note, cells }) => [...names(name, note ?? ""), ...values(cells)]),
    ...(table.total === undefined ? [] : [[...names(m.report_total(), ""), ...values(table.total)]]),
    ...(table.note === undefined ? [] : [[table.note]]),
  ]
}

/** Titles as tabs: at most 31 characters, none of []:*?/\, each once (ECMA-376, part 1, 18.2.19). */
export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set<string>()
  return titles.map((title) => {
    const plain = title
      .replaceAll(/[[\]:*?/\\]/g, " ")
      .replaceAll(/\s+/g, " ")
      .trim()
    for (let nth = 1; ; nth += 1) {
      const end = nth === 1 ? "" : ` ${nth}`
      const whole = plain.length + end.length <= 31
      const name = whole ? plain + end : `${plain.slice(0, 30 - end.length).trimEnd()}…${end}`
      if (taken.has(name.toLowerCase())) continue
      taken.add(name.toLowerCase())
      return name
    }
  })
}

/** Wide enough for what a column holds; the title, alone on its line, runs over. */
function columnWidths(rows: readonly (readonly (string | number | null)[])[]): { width: number }[] {
  const held = rows.filter((row) => row.length > 1)
  return Array.from({ length: Math.max(0, ...held.map((row) => row.length)) }, (_, at) => ({
    width: Math.min(60, Math.max(10, ...held.map((row) => String(row[at] ?? "").length + 2))),
  }))
}
