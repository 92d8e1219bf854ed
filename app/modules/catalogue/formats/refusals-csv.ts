import type { Position } from "../domain/read-verdict.ts"

export type RefusalLine = { ordinal: number; position: Position; reason: string; sentence: string; excerpt: string }

const columns = ["rang", "octet", "ligne", "colonne", "code", "raison", "extrait"]

/**
 * Refused records as CSV (RFC 4180) with semicolons and a byte order mark, which French spreadsheets expect. A text that a
 * spreadsheet would run as a formula gets an apostrophe in front.
 */
export function writeRefusalsCsv(lines: RefusalLine[]): string {
  const rows = lines.map(({ ordinal, position, reason, sentence, excerpt }) => {
    const place = position.kind === "byte" ? [position.offset, "", ""] : ["", position.line, position.column]
    return [ordinal, ...place, reason, sentence, excerpt].map(cell).join(";")
  })
  return `\ufeff${[columns.join(";"), ...rows].join("\r\n")}\r\n`
}

function cell(value: string | number): string {
  const text = typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value)
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
