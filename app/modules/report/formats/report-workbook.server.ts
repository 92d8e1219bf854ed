import { writeXlsx } from "hucre/xlsx"
import { m } from "#platform/messages/index.ts"
import { reportChapters } from "../domain/chapters.ts"
import type { Cell, ReportTable } from "../domain/report-table.ts"
import type { OpenedReport } from "../staff/open-report.server.ts"

/** Every table on a sheet of its own, figures as numbers, with the year before, what was announced and corrected in columns beside. */
export async function reportWorkbook({ figures }: OpenedReport): Promise<Uint8Array<ArrayBuffer>> {
  const tables = reportChapters.flatMap((chapter) => figures.tables[chapter])
  const sheets = tables.map((table) => ({ name: sheetName(table.id), rows: sheetRows(table, figures.year) }))
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

/** At most 31 characters and none of []:*?/\ (ECMA-376, part 1, 18.2.19); ours are anchors. */
function sheetName(id: string): string {
  return id.slice(0, 31)
}
