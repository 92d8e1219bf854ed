import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { ImportReason, ImportRemark } from "../domain/import-item.ts"
import type { Position, RefusalDetails } from "../domain/read-verdict.ts"

/** Why something was refused, as a sentence; a reason without its message does not compile. */
export function reasonSentence({ reason, details }: { reason: ImportReason; details: RefusalDetails }): string {
  const key = `catalogue_reason_${reason}` as const
  const sentence = m[key] as (details: Record<string, string>) => string
  return sentence(readable(details))
}

/** What was mended in a record that came in, in a few words. */
export function remarkSentence(remark: ImportRemark): string {
  return m[`catalogue_remark_${remark}`]()
}

/** Where in its file: "octet 12 345", or "ligne 3, colonne 26". */
export function placeLabel(position: Position): string {
  if (position.kind === "byte") return m.catalogue_import_place_byte({ offset: number(position.offset) })
  return m.catalogue_import_place_line({ line: number(position.line), column: number(position.column) })
}

function readable(details: RefusalDetails): Record<string, string> {
  return Object.fromEntries(
    Object.entries(details).map(([name, value]) => [name, typeof value === "number" ? number(value) : value]),
  )
}

function number(value: number): string {
  return formatNumber(value, getLocale())
}
