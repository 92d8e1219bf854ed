import type { RefusalReason } from "../domain/read-verdict.ts"
import { looksLikeTable } from "./csv/looks-like-table.ts"
import { looksLikeLeader } from "./iso2709-resync.ts"
import { fieldTerminator, recordTerminator, subfieldDelimiter } from "./marc-bytes.ts"

export type DetectedFormat =
  | {
      format: "iso2709" | "marcxml" /** UTF-16 files are turned into UTF-8 before being read. */
      wide: "le" | "be" | null
    }
  | { format: "other"; reason: RefusalReason }

/** How many first bytes of a file `detectFormat` wants to see. */
export const detectionLength = 4096

const magic: [bytes: number[], reason: RefusalReason][] = [
  [[0x25, 0x50, 0x44, 0x46], "file_is_pdf"],
  [[0x50, 0x4b, 0x03, 0x04], "file_is_archive"],
  [[0x50, 0x4b, 0x05, 0x06], "file_is_archive"],
  [[0x1f, 0x8b], "file_is_archive"],
  [[0x42, 0x5a, 0x68], "file_is_archive"],
  [[0x37, 0x7a, 0xbc, 0xaf], "file_is_archive"],
  [[0x28, 0xb5, 0x2f, 0xfd], "file_is_archive"],
  [[0xfd, 0x37, 0x7a, 0x58], "file_is_archive"],
  [[0x52, 0x61, 0x72, 0x21], "file_is_archive"],
  [[0xd0, 0xcf, 0x11, 0xe0], "file_is_office"],
  [[0x89, 0x50, 0x4e, 0x47], "file_is_image"],
  [[0xff, 0xd8, 0xff], "file_is_image"],
  [[0x47, 0x49, 0x46, 0x38], "file_is_image"],
  [[0x49, 0x49, 0x2a, 0x00], "file_is_image"],
  [[0x4d, 0x4d, 0x00, 0x2a], "file_is_image"],
  [[0x52, 0x49, 0x46, 0x46], "file_is_image"],
]

/** Says from its first bytes (4,096 are enough) whether a file holds ISO 2709 or MARCXML, or what it is instead. */
export function detectFormat(head: Uint8Array): DetectedFormat {
  if (head.length === 0) return { format: "other", reason: "file_empty" }
  for (const [bytes, reason] of magic) {
    if (bytes.every((byte, at) => head[at] === byte)) {
      return {
        format: "other",
        reason: reason === "file_is_archive" && isOfficeArchive(head) ? "file_is_office" : reason,
      }
    }
  }
  const wide = wideness(head)
  const text = textOf(head, wide)
  const start = text.replace(/^\ufeff/, "").trimStart()
  if (start === "" && /^[\s\0]*$/.test(text)) return { format: "other", reason: "file_empty" }
  if (start.startsWith("<")) return detectMarkup(start, wide)
  const bytes = wide === null ? head : new TextEncoder().encode(text)
  if (hasMarcSeparators(bytes) || looksLikeLeader(new TextEncoder().encode(start))) return { format: "iso2709", wide }
  return { format: "other", reason: textReason(start) }
}

function detectMarkup(start: string, wide: "le" | "be" | null): DetectedFormat {
  if (/^(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!doctype\s+html|<html[\s>])/i.test(start))
    return { format: "other", reason: "file_is_html" }
  if (/^<(?:\?xml|!--|!DOCTYPE|[A-Za-z_][\w.-]*(?::[\w.-]+)?[\s/>])/.test(start))
    return { format: "marcxml", wide: null }
  return { format: "other", reason: wide === null ? textReason(start) : "file_is_text" }
}

/** Names what a text that is not a library file seems to be, so that the sentence shown is of use. */
function textReason(start: string): RefusalReason {
  // oxlint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000e-\u001a]/.test(start.slice(0, 1000))) return "file_is_binary"
  if (/^=(?:LDR|\d{3}) {2}/m.test(start)) return "file_is_marcmaker"
  if (/^\d{9} (?:LDR|FMT|\d{3})[\s\d]{2}/m.test(start)) return "file_is_aleph_sequential"
  if (/^(?:TY {2}- )/m.test(start)) return "file_is_ris"
  if (/^@[A-Za-z]+\s*\{/m.test(start)) return "file_is_bibtex"
  if (/^\d{3}[A-Z@](?:\/\d\d)? [$ƒ\u001f]/m.test(start)) return "file_is_pica"
  if (/^(?:"?[[{]\s*(?:\\?["[{\]}\d]|$))/.test(start)) return "file_is_json"
  return looksLikeTable(start) ? "file_is_csv" : "file_is_text"
}

function isOfficeArchive(head: Uint8Array): boolean {
  const names = new TextDecoder("windows-1252").decode(head)
  return /\[Content_Types\]\.xml|mimetypeapplication\/vnd\.oasis|word\/|xl\/|ppt\//.test(names)
}

function hasMarcSeparators(bytes: Uint8Array): boolean {
  const marks = [fieldTerminator, subfieldDelimiter, recordTerminator].filter((mark) => bytes.includes(mark))
  return marks.length >= 2 || (marks.length === 1 && looksLikeLeader(bytes))
}

function wideness(head: Uint8Array): "le" | "be" | null {
  const [a, b, c, d] = head
  if (a === 0xff && b === 0xfe) return "le"
  if (a === 0xfe && b === 0xff) return "be"
  if (b === 0 && d === 0 && isAsciiSign(a) && isAsciiSign(c)) return "le"
  if (a === 0 && c === 0 && isAsciiSign(b) && isAsciiSign(d)) return "be"
  return null
}

function isAsciiSign(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x20 && byte < 0x7f
}

function textOf(head: Uint8Array, wide: "le" | "be" | null): string {
  if (wide !== null) return new TextDecoder(wide === "le" ? "utf-16le" : "utf-16be").decode(head)
  return new TextDecoder("utf-8").decode(head)
}
