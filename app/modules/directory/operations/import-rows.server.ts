import type { z } from "zod"
import type { Tx } from "#platform/db/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { fieldErrors } from "#platform/operation/field-errors.ts"
import type { ImportKind } from "../domain/import-fields.ts"
import { fieldsOf } from "../domain/import-fields.ts"
import type { Decisions, ImportLine, ImportReport } from "../domain/import-report.ts"
import { reportOf } from "../domain/import-report.ts"
import { importFieldName } from "../ui/import-words.ts"
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

export interface ImportedRow {
  tx: Tx
  centreId: string
  line: number
  fields: Record<string, string>
  decision: string
  now: Date
}

/** The line as refused, with a sentence for each thing that is wrong, led by the name of its column. */
export function refusedLine(line: number, label: string, error: z.ZodError | string): ImportLine {
  const reasons =
    typeof error === "string"
      ? [error]
      : Object.entries(fieldErrors(error)).flatMap(([field, sentences]) =>
          sentences.map((sentence) => m.directory_import_reason({ field: importFieldName(field), sentence })),
        )
  return { line, outcome: "refused", label, sheets: [], reasons }
}
