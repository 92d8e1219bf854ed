import type { Tx } from "#platform/db/index.server.ts"
import { m } from "#platform/messages/index.ts"
import type { ImportKind } from "../domain/import-fields.ts"
import { fieldsOf } from "../domain/import-fields.ts"
import type { Decisions, ImportLine, ImportReport } from "../domain/import-report.ts"
import { reportOf } from "../domain/import-report.ts"
import { importPerson } from "./import-person.server.ts"
import { importStructure } from "./import-structure.server.ts"

export interface ImportTable {
  kind: ImportKind
  mapping: readonly string[]
  rows: readonly { line: number; cells: readonly string[] }[]
  decisions: Decisions
}

/** Brings a table in, line by line, in this transaction; what a line lacks or gets wrong refuses this line alone, with its reasons. */
export async function importRows(tx: Tx, centreId: string, table: ImportTable, now: Date): Promise<ImportReport> {
  const lines: ImportLine[] = []
  // Sheets that this very table makes: a dry run unmakes them, so that a decision names the line.
  const made = new Map<string, number>()
  for (const { line, cells } of table.rows) {
    const fields = fieldsOf(table.mapping, cells)
    const decision = decided(table.decisions[String(line)] ?? "", lines)
    const given = { tx, centreId, line, fields, decision, now }
    const told = table.kind === "structures" ? await importStructure(given) : await importPerson(given)
    const [sheet] = told.sheets
    if (told.outcome === "created" && sheet !== undefined) made.set(sheet.id, line)
    lines.push(told.outcome === "doubtful" ? { ...told, sheets: told.sheets.map((one) => byLine(one, made)) } : told)
  }
  return reportOf(lines)
}

const ofLine = "line:"

/** A sheet that the table made itself, by the line that made it. */
function byLine(sheet: ImportLine["sheets"][number], made: ReadonlyMap<string, number>): ImportLine["sheets"][number] {
  const line = made.get(sheet.id)
  if (line === undefined) return sheet
  const notes = [sheet.note, m.directory_import_of_line({ line })].filter((note) => note !== "")
  return { ...sheet, id: `${ofLine}${line}`, note: notes.join(", ") }
}

/** A decision as an identifier: the sheet that the line it names made or found; no decision when that line stayed out. */
function decided(decision: string, lines: readonly ImportLine[]): string {
  if (!decision.startsWith(ofLine)) return decision
  const told = lines.find(({ line }) => String(line) === decision.slice(ofLine.length))
  return told === undefined || told.outcome === "doubtful" ? "" : (told.sheets[0]?.id ?? "")
}
