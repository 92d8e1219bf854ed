import type { ReadVerdict, RecordRemark, RefusalDetails, RefusalReason } from "../domain/read-verdict.ts"
import type { ByteWindow } from "./byte-window.ts"
import { createByteWindow } from "./byte-window.ts"
import { excerptOf } from "./excerpt.ts"
import { decodeRecord } from "./iso2709-decode.ts"
import { findEmbeddedRecord, looksLikeLeader } from "./iso2709-resync.ts"
import type { RawRecord, Structure } from "./iso2709-structure.ts"
import { mendStructure, readStructure } from "./iso2709-structure.ts"
import { fieldTerminator, isSeparator, longestRecord, readNumber, recordTerminator } from "./marc-bytes.ts"

type Step = { length: number } & (
  | { kind: "raw"; raw: RawRecord; remark: RecordRemark | null }
  | { kind: "refused"; reason: RefusalReason; details: RefusalDetails; excerpt: string }
)

/**
 * Reads ISO 2709 records from a stream of bytes, whatever its size, in bounded memory. A damaged record is refused at
 * its byte offset and reading goes on with the next sound one; whatever stands between records is reported too.
 */
export async function* readIso2709(source: AsyncIterable<Uint8Array>): AsyncGenerator<ReadVerdict> {
  const window = createByteWindow(source)
  let ordinal = 0
  for (;;) {
    await skipSeparators(window)
    if ((await window.fill(1)) === 0) return
    ordinal += 1
    const position = { kind: "byte", offset: window.offset() } as const
    const step = await nextStep(window)
    if (step.kind === "refused") {
      const { reason, details, excerpt } = step
      yield { kind: "refusal", ordinal, position, reason, details, excerpt }
    } else {
      const decoded = decodeRecord(step.raw)
      const remarks = step.remark === null ? [] : [step.remark]
      if (decoded.kind === "decoded") {
        const { record, encoding } = decoded
        yield { kind: "record", ordinal, position, record, encoding, remarks: [...remarks, ...decoded.remarks] }
      } else {
        const excerpt = excerptOfRecord(window.view(0, step.length))
        yield { kind: "refusal", ordinal, position, reason: decoded.reason, details: decoded.details, excerpt }
      }
    }
    window.advance(step.length)
  }
}

async function skipSeparators(window: ByteWindow): Promise<void> {
  for (;;) {
    const count = await window.fill(256)
    const bytes = window.view(0, count)
    let silent = 0
    while (silent < count && isSeparator(bytes[silent] ?? 0)) silent += 1
    let blank = silent
    while (blank < count && (bytes[blank] === 0x20 || bytes[blank] === 0x09)) blank += 1
    // Blanks before a digit stand between records; before anything else they may be a leader without its length.
    const after = bytes[blank]
    const step = after === undefined || (after >= 0x30 && after <= 0x39) || isSeparator(after) ? blank : silent
    window.advance(step)
    if (step === 0) return
  }
}

async function nextStep(window: ByteWindow): Promise<Step> {
  const terminator = await window.find(recordTerminator, 0, longestRecord)
  if (terminator >= 0) return stepToTerminator(window, terminator + 1)
  const available = await window.fill(longestRecord)
  if (available < longestRecord) return stepToEnd(window.view(0, available))
  return skipOverlong(window)
}

async function stepToTerminator(window: ByteWindow, length: number): Promise<Step> {
  await window.fill(length)
  const structure = readStructure(window.view(0, length))
  if (structure.kind === "sound" && readNumber(window.view(0, 5), 0, 5) === length) return keep(structure.raw, length)
  const longer = structure.kind === "sound" ? null : await readDeclared(window, length)
  if (longer !== null) return longer
  const frame = window.view(0, length)
  const embedded = findEmbeddedRecord(frame)
  if (embedded > 0) return stepBefore(frame.subarray(0, embedded), structure)
  if (structure.kind === "sound") return keep(structure.raw, length)
  const mended = mendStructure(frame)
  if (mended !== null) return keep(mended, length)
  const reason = looksLikeLeader(frame) ? structure.reason : "bytes_between_records"
  const details = looksLikeLeader(frame) ? structure.details : { length }
  return { kind: "refused", reason, details, excerpt: excerptOfRecord(frame), length }
}

function keep(raw: RawRecord, length: number): Step {
  return { kind: "raw", raw, remark: null, length }
}

/** A record may hold a stray record terminator: its own length, when everything else agrees, goes before it. */
async function readDeclared(window: ByteWindow, shorter: number): Promise<Step | null> {
  const declared = readNumber(window.view(0, 5), 0, 5)
  if (declared === null || declared <= shorter || declared > longestRecord) return null
  if ((await window.fill(declared)) < declared) return null
  const frame = window.view(0, declared)
  if (frame[declared - 1] !== recordTerminator || findEmbeddedRecord(frame) > 0) return null
  const structure = readStructure(frame)
  return structure.kind === "sound" ? { kind: "raw", raw: structure.raw, remark: null, length: declared } : null
}

/** What stands before a sound record found inside: a record that only lacks its terminator, or something to refuse. */
function stepBefore(bytes: Uint8Array, structure: Structure): Step {
  const { length } = bytes
  const closed = closedRecord(bytes)
  if (closed !== null) return { kind: "raw", raw: closed, remark: "terminator_missing", length }
  const excerpt = excerptOfRecord(bytes)
  if (!looksLikeLeader(bytes))
    return { kind: "refused", reason: "bytes_between_records", details: { length }, excerpt, length }
  const damage = structure.kind === "sound" ? readStructure(bytes) : structure
  if (damage.kind === "sound")
    return { kind: "refused", reason: "terminator_missing", details: { length }, excerpt, length }
  return { kind: "refused", reason: damage.reason, details: damage.details, excerpt, length }
}

function stepToEnd(rest: Uint8Array): Step {
  const length = rest.length
  const closed = closedRecord(rest)
  if (closed !== null) return { kind: "raw", raw: closed, remark: "terminator_missing", length }
  const content = withoutFinalSeparators(rest)
  const isRecord = looksLikeLeader(content)
  const reason = isRecord ? "record_truncated" : "bytes_between_records"
  const declared = readNumber(content, 0, 5)
  const details = isRecord && declared !== null ? { said: declared, found: content.length } : { length: content.length }
  return { kind: "refused", reason, details, excerpt: excerptOfRecord(content), length }
}

/** The record that these bytes make once the terminator they lack is put back, when all the rest holds together. */
function closedRecord(bytes: Uint8Array): RawRecord | null {
  const content = withoutFinalSeparators(bytes)
  if (content.at(-1) !== fieldTerminator) return null
  const closed = new Uint8Array(content.length + 1)
  closed.set(content)
  closed[content.length] = recordTerminator
  const structure = readStructure(closed)
  return structure.kind === "sound" && !structure.raw.remarks.includes("data_outside_directory") ? structure.raw : null
}

function withoutFinalSeparators(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, bytes.findLastIndex((byte) => !isSeparator(byte)) + 1)
}

/** More bytes than a record can hold without a terminator: they go by without being kept. */
async function skipOverlong(window: ByteWindow): Promise<Step> {
  const head = window.view(0, longestRecord)
  const excerpt = excerptOfRecord(head)
  const reason = looksLikeLeader(head) ? "record_too_long" : "bytes_between_records"
  let skipped = 0
  for (;;) {
    const found = await window.find(recordTerminator, 0, longestRecord)
    if (found >= 0) {
      const end = found + 1
      const embedded = findEmbeddedRecord(window.view(0, end))
      const length = embedded > 0 ? embedded : end
      return { kind: "refused", reason, details: { length: skipped + length }, excerpt, length }
    }
    const available = await window.fill(longestRecord)
    if (available < longestRecord) {
      return { kind: "refused", reason, details: { length: skipped + available }, excerpt, length: available }
    }
    // Half of the view goes: what stays is looked at again, so that a record that begins in it is found.
    const half = Math.floor(longestRecord / 2)
    window.advance(half)
    skipped += half
  }
}

/** The texts of a record, without its leader and directory; the bytes as they are when they are no record. */
function excerptOfRecord(bytes: Uint8Array): string {
  const directoryEnd = looksLikeLeader(bytes) ? bytes.indexOf(fieldTerminator) : -1
  return excerptOf(bytes.subarray(directoryEnd + 1))
}
