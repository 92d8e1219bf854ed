import type { ImportRemark } from "../domain/import-item.ts"
import type { Position } from "../domain/read-verdict.ts"

export type RefusalLine = { ordinal: number; position: Position; reason: string; sentence: string; excerpt: string }

/** A record that came in with something mended or left aside. */
export type RemarkLine = { ordinal: number; position: Position; remark: ImportRemark; title: string }

const columns = ["rang", "octet", "ligne", "colonne", "code", "raison", "extrait"]

/**
 * Refused records as CSV (RFC 4180) with semicolons and a byte order mark, which French spreadsheets expect. A text that a
 * spreadsheet would run as a formula gets an apostrophe in front.
 */
export function writeRefusalsCsv(lines: RefusalLine[]): string {
  const rows = lines.map(({ ordinal, position, reason, sentence, excerpt }) => {
    return [ordinal, ...placeCells(position), reason, sentence, excerpt].map(cell).join(";")
  })
  return `\ufeff${[columns.join(";"), ...rows].join("\r\n")}\r\n`
}

/** The remarks in the same form, as they come, with the title of their record in place of an excerpt. */
export async function* remarksCsv(
  lines: AsyncIterable<RemarkLine>,
  sentenceOf: (remark: ImportRemark) => string,
): AsyncGenerator<string> {
  yield `\ufeff${[...columns.slice(0, 4), "code", "reserve", "titre"].join(";")}\r\n`
  for await (const { ordinal, position, remark, title } of lines) {
    const cells = [ordinal, ...placeCells(position), remark, sentenceOf(remark), title]
    yield `${cells.map(cell).join(";")}\r\n`
  }
}

function placeCells(position: Position): (string | number)[] {
  return position.kind === "byte" ? [position.offset, "", ""] : ["", position.line, position.column]
}

function cell(value: string | number): string {
  const text = typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value)
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
