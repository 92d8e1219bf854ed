import type { RecordRemark, RefusalDetails, RefusalReason } from "../domain/read-verdict.ts"
import {
  directoryEntryLength,
  fieldTerminator,
  leaderLength,
  readNumber,
  recordTerminator,
  subfieldDelimiter,
} from "./marc-bytes.ts"

/** A record cut into its leader and fields, still in bytes. */
export type RawRecord = { leader: Uint8Array; fields: RawField[]; remarks: RecordRemark[] }
export type RawField = { tag: string; bytes: Uint8Array }
export type Structure = { kind: "sound"; raw: RawRecord } | Damage
export type Damage = { kind: "damaged"; reason: RefusalReason; details: RefusalDetails }

/**
 * Cuts one ISO 2709 record (leader to record terminator, both included) along its directory. Everything must hold
 * together, except the length said by the leader, which is noted when false.
 */
export function readStructure(bytes: Uint8Array): Structure {
  if (bytes.length < leaderLength + 2) return damaged("record_too_short", { length: bytes.length })
  const declared = readNumber(bytes, 0, 5)
  const lengthIsTrue = declared === bytes.length
  const base = readNumber(bytes, 12, 17)
  if (base === null || base > bytes.length || base <= leaderLength || bytes[base - 1] !== fieldTerminator) {
    if (!lengthIsTrue) return damaged("length_false", lengthDetails(bytes, declared))
    return damaged("base_address_false", { said: String.fromCharCode(...bytes.subarray(12, 17)) })
  }
  const indicators = bytes[10] ?? 0
  if (indicators >= 0x30 && indicators <= 0x39 && indicators !== 0x32) {
    return damaged("indicators_unsupported", { count: indicators - 0x30 })
  }
  const directory = bytes.subarray(leaderLength, base - 1)
  if (directory.length % directoryEntryLength !== 0) return damaged("directory_damaged", { length: directory.length })
  if (directory.length === 0) return damaged("no_field", {})
  const fields: RawField[] = []
  let covered = 0
  for (let at = 0; at < directory.length; at += directoryEntryLength) {
    const tag = tagAt(directory, at)
    const length = readNumber(directory, at + 3, at + 7)
    const start = readNumber(directory, at + 7, at + 12)
    if (length === null || start === null || !/^[0-9A-Za-z]{3}$/.test(tag)) {
      return damaged("directory_damaged", { entry: at / directoryEntryLength + 1 })
    }
    if (base + start + length > bytes.length - 1 || length === 0) {
      if (!lengthIsTrue) return damaged("length_false", lengthDetails(bytes, declared))
      return damaged("field_out_of_bounds", { tag })
    }
    const field = bytes.subarray(base + start, base + start + length)
    if (field.indexOf(fieldTerminator) !== length - 1) {
      if (!lengthIsTrue) return damaged("length_false", lengthDetails(bytes, declared))
      return damaged("field_damaged", { tag })
    }
    covered += length
    fields.push({ tag, bytes: field.subarray(0, length - 1) })
  }
  const remarks: RecordRemark[] = []
  if (!lengthIsTrue) remarks.push("lengths_false")
  if (covered < bytes.length - 1 - base) remarks.push("data_outside_directory")
  return { kind: "sound", raw: { leader: bytes.subarray(0, leaderLength), fields, remarks } }
}

/**
 * Cuts a record whose lengths and addresses are false (counted in characters by many programs) but whose separators
 * are whole: one field between two terminators for each entry of the directory, indicators and delimiter in place.
 */
export function mendStructure(bytes: Uint8Array): RawRecord | null {
  const directoryEnd = bytes.indexOf(fieldTerminator)
  const directoryLength = directoryEnd - leaderLength
  if (directoryLength <= 0 || directoryLength % directoryEntryLength !== 0) return null
  const entries: { tag: string; start: number }[] = []
  for (let at = leaderLength; at < directoryEnd; at += directoryEntryLength) {
    const tag = tagAt(bytes, at)
    const start = readNumber(bytes, at + 7, at + 12)
    if (start === null || !/^\d{3}$/.test(tag)) return null
    entries.push({ tag, start })
  }
  const chunks = splitFields(bytes.subarray(directoryEnd + 1, bytes.length - 1))
  if (chunks === null || chunks.length !== entries.length || bytes.at(-1) !== recordTerminator) return null
  const ranks = entries.map((_, index) => index).sort((a, b) => (entries[a]?.start ?? 0) - (entries[b]?.start ?? 0))
  const fields: RawField[] = entries.map(({ tag }) => ({ tag, bytes: new Uint8Array(0) }))
  for (const [place, rank] of ranks.entries()) {
    const field = fields[rank]
    const chunk = chunks[place]
    if (field === undefined || chunk === undefined || !isShapedLike(field.tag, chunk)) return null
    field.bytes = chunk
  }
  return { leader: bytes.subarray(0, leaderLength), fields, remarks: ["lengths_false"] }
}

function splitFields(data: Uint8Array): Uint8Array[] | null {
  if (data.at(-1) !== fieldTerminator) return null
  const chunks: Uint8Array[] = []
  for (let from = 0; from < data.length; ) {
    const to = data.indexOf(fieldTerminator, from)
    chunks.push(data.subarray(from, to))
    from = to + 1
  }
  return chunks
}

function isShapedLike(tag: string, chunk: Uint8Array): boolean {
  const delimiter = chunk.indexOf(subfieldDelimiter)
  return tag.startsWith("00") ? delimiter === -1 : delimiter === 2
}

function tagAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0)
}

function damaged(reason: RefusalReason, details: RefusalDetails): Damage {
  return { kind: "damaged", reason, details }
}

function lengthDetails(bytes: Uint8Array, declared: number | null): RefusalDetails {
  const said = declared ?? String.fromCharCode(...bytes.subarray(0, 5))
  return { said, found: bytes.length }
}
