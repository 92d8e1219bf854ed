import type { z } from "zod"
import type { Tx } from "#platform/db/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { fieldErrors } from "#platform/operation/field-errors.ts"
import type { ImportLine } from "../domain/import-report.ts"
import { importFieldName } from "../ui/import-words.ts"

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
