import { isUtf8 } from "node:buffer"
import type { RecordRemark } from "../domain/read-verdict.ts"
import type { RawField } from "./iso2709-structure.ts"
import { decodeIso5426 } from "./iso5426.ts"
import { subfieldDelimiter } from "./marc-bytes.ts"
import { sequenceLength } from "./utf8.ts"

/** How the texts of an ISO 2709 record may be encoded. */
export type MarcEncoding = "utf-8" | "iso-5426" | "windows-1252"

export type EncodingChoice =
  | { kind: "encoding"; encoding: MarcEncoding; remark: RecordRemark | null }
  | { kind: "unsupported"; code: string }

// UNIMARC 100 $a, positions 26-29: character sets that are not Latin (Cyrillic, Greek, Georgian, Hebrew…).
const otherScripts = new Set(["02", "04", "05", "06", "07", "08", "09", "10"])
const latinSets = new Set(["01", "03", "11"])
const windows1252 = new TextDecoder("windows-1252")
const utf8 = new TextDecoder("utf-8", { ignoreBOM: true })

/**
 * Says how the texts of one record are encoded. What the bytes prove wins: valid UTF-8 is UTF-8; otherwise the record's
 * own word (leader/9, 100 $a 26-29), checked against the bytes; otherwise the likelier of ISO 5426 and Windows-1252.
 */
export function chooseEncoding(leader: Uint8Array, fields: RawField[]): EncodingChoice {
  if (fields.every((field) => isUtf8(field.bytes))) return chosen("utf-8", null)
  const code = declaredSet(fields)
  if (code !== null && otherScripts.has(code)) return { kind: "unsupported", code }
  const score = scoreBytes(fields)
  const saysUtf8 = code === "50" || leader[9] === 0x61
  if (score.utf8 > score.broken && (saysUtf8 || score.utf8 > 2 * score.broken)) return chosen("utf-8", "encoding_mixed")
  if (score.iso5426 > score.latin)
    return chosen("iso-5426", code !== null && latinSets.has(code) ? null : "encoding_guessed")
  if (score.latin > score.iso5426) return chosen("windows-1252", "encoding_guessed")
  if (code !== null && latinSets.has(code)) return chosen("iso-5426", null)
  return chosen("windows-1252", "encoding_guessed")
}

/** Decodes the bytes of one field, and says whether some characters had to be mended or were lost. */
export function decodeField(bytes: Uint8Array, encoding: MarcEncoding): { text: string; remarks: RecordRemark[] } {
  if (encoding === "iso-5426") return withLosses(decodeIso5426(bytes), [])
  if (encoding === "windows-1252") return withLosses(restoreNonSorting(windows1252.decode(bytes)), [])
  if (isUtf8(bytes)) return { text: utf8.decode(bytes), remarks: [] }
  // A field pasted from another system: wholly Latin-1 when nothing in it is UTF-8, cut characters otherwise.
  if (!hasMultibyte(bytes)) return withLosses(restoreNonSorting(windows1252.decode(bytes)), ["encoding_mixed"])
  return withLosses(utf8.decode(bytes), [])
}

function chosen(encoding: MarcEncoding, remark: RecordRemark | null): EncodingChoice {
  return { kind: "encoding", encoding, remark }
}

function withLosses(text: string, remarks: RecordRemark[]): { text: string; remarks: RecordRemark[] } {
  return { text, remarks: text.includes("\ufffd") ? [...remarks, "characters_lost"] : remarks }
}

function declaredSet(fields: RawField[]): string | null {
  const coded = fields.find((field) => field.tag === "100")
  if (coded === undefined || coded.bytes[2] !== subfieldDelimiter || coded.bytes[3] !== 0x61) return null
  const code = String.fromCharCode(...coded.bytes.subarray(30, 32))
  return /^(?:0[1-9]|1[01]|50)$/.test(code) ? code : null
}

/** NSB and NSE survive in Latin-1 files as the two characters that Windows-1252 puts there. */
function restoreNonSorting(text: string): string {
  return text.replace(/\u02c6([^\u02c6\u2030]{1,20})\u2030/g, "\u0088$1\u0089")
}

function hasMultibyte(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += 1) if (sequenceLength(bytes, at) > 1) return true
  return false
}

type ByteScore = { utf8: number; broken: number; iso5426: number; latin: number }

function scoreBytes(fields: RawField[]): ByteScore {
  const score: ByteScore = { utf8: 0, broken: 0, iso5426: 0, latin: 0 }
  for (const { bytes } of fields) {
    for (let at = 0; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0
      if (byte < 0x80) continue
      scoreLatin(bytes, at, score)
      const length = sequenceLength(bytes, at)
      if (length > 1) {
        score.utf8 += 1
        at += length - 1
      } else {
        score.broken += 1
      }
    }
  }
  return score
}

const vowels = "aeiouyAEIOUY"

/** A French text tells the two apart: "é" is C2 before "e" in ISO 5426, and E9 among letters in Latin-1. */
function scoreLatin(bytes: Uint8Array, at: number, score: ByteScore): void {
  const byte = bytes[at] ?? 0
  const next = String.fromCharCode(bytes[at + 1] ?? 0x20)
  const isDiacritic = (byte >= 0xc1 && byte <= 0xc3) || byte === 0xc8 || byte === 0xc9 || byte === 0xca
  if ((isDiacritic && vowels.includes(next)) || (byte === 0xd0 && "cCsS".includes(next))) score.iso5426 += 1
  else if (byte >= 0xe0 || (byte >= 0xc0 && /[a-zA-Z]/.test(next))) score.latin += 1
}
