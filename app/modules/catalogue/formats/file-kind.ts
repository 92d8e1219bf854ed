import { detectFormat, detectionLength } from "./detect-format.ts"
import { peek } from "./peek.ts"
import type { PlainExchangeFormat } from "./read-exchange.ts"
import { detectExchangeFormat } from "./read-exchange.ts"

export type TableKind = "csv" | "xlsx" | "ods"

/** What a file holds: records that say what they are, a table whose columns a person explains, or MARC (or what it is instead). */
export type FileKind =
  | { kind: "exchange"; format: PlainExchangeFormat }
  | { kind: "table"; table: TableKind }
  | { kind: "marc" }

/** Says from its first bytes (4,096 are enough) what a file holds. */
export function fileKind(head: Uint8Array): FileKind {
  const exchange = detectExchangeFormat(head)
  if (exchange !== null) return { kind: "exchange", format: exchange }
  const detected = detectFormat(head)
  if (detected.format !== "other") return { kind: "marc" }
  if (detected.reason === "file_is_csv") return { kind: "table", table: "csv" }
  if (detected.reason !== "file_is_office") return { kind: "marc" }
  const names = new TextDecoder("windows-1252").decode(head)
  if (/mimetypeapplication\/vnd\.oasis\.opendocument\.spreadsheet/.test(names)) return { kind: "table", table: "ods" }
  const isOtherOffice = !names.startsWith("PK") || /mimetypeapplication|word\/|ppt\//.test(names)
  return isOtherOffice ? { kind: "marc" } : { kind: "table", table: "xlsx" }
}

/** The same from a source, which stays whole. */
export async function peekKind(
  source: AsyncIterable<Uint8Array>,
): Promise<{ found: FileKind; rest: AsyncIterable<Uint8Array> }> {
  const { head, rest } = await peek(source, detectionLength)
  return { found: fileKind(head), rest }
}
