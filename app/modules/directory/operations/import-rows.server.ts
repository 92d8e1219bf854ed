import type { Tx } from "#platform/db/index.server.ts"
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
  for (const { line, cells } of table.rows) {
    const fields = fieldsOf(table.mapping, cells)
    const decision = table.decisions[String(line)] ?? ""
    const given = { tx, centreId, line, fields, decision, now }
    lines.push(table.kind === "structures" ? await importStructure(given) : await importPerson(given))
  }
  return reportOf(lines)
}
