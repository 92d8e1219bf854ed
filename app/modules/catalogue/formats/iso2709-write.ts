import type { MarcField, MarcRecord } from "../domain/marc-record.ts"
import { fieldTerminator, leaderLength, longestField, longestRecord, recordTerminator } from "./marc-bytes.ts"
import { unicodeRecord } from "./marc-unicode.ts"

export type Iso2709Written =
  | { kind: "written"; bytes: Uint8Array }
  | { kind: "refused"; reason: "record_too_long" | "field_too_long" | "tag_false"; tag: string | null }

const encoder = new TextEncoder()

/**
 * Writes one record as ISO 2709 in UTF-8, lengths in bytes; 100 $a says UTF-8 when it said another set. The format has
 * no room for a field over 9,999 bytes or a record over 99,999: those are refused.
 */
export function writeIso2709(record: MarcRecord): Iso2709Written {
  const { leader, fields } = unicodeRecord(record)
  let directory = ""
  const contents: Uint8Array[] = []
  let address = 0
  for (const field of fields) {
    if (!/^[0-9A-Za-z]{3}$/.test(field.tag)) return { kind: "refused", reason: "tag_false", tag: field.tag }
    const content = encoder.encode(fieldText(field))
    if (content.length > longestField) return { kind: "refused", reason: "field_too_long", tag: field.tag }
    directory += field.tag + String(content.length).padStart(4, "0") + String(address).padStart(5, "0")
    contents.push(content)
    address += content.length
  }
  const base = leaderLength + directory.length + 1
  const length = base + address + 1
  if (length > longestRecord) return { kind: "refused", reason: "record_too_long", tag: null }
  const bytes = new Uint8Array(length)
  bytes.set(encoder.encode(sizedLeader(leader, length, base) + directory))
  bytes[base - 1] = fieldTerminator
  let at = base
  for (const content of contents) {
    bytes.set(content, at)
    at += content.length
  }
  bytes[length - 1] = recordTerminator
  return { kind: "written", bytes }
}

function fieldText(field: MarcField): string {
  if (field.kind === "control") return `${withoutSeparators(field.value)}\u001e`
  const subfields = field.subfields.map(([code, value]) => `\u001f${withoutSeparators(code + value)}`).join("")
  return `${indicator(field.ind1)}${indicator(field.ind2)}${subfields}\u001e`
}

function sizedLeader(leader: string, length: number, base: number): string {
  // oxlint-disable-next-line no-control-regex
  const ascii = leader
    .replace(/[^\u0020-\u007e]/g, " ")
    .padEnd(leaderLength)
    .slice(0, leaderLength)
  const digits = (value: number): string => String(value).padStart(5, "0")
  const map = /^45[0 ]/.test(ascii.slice(20)) ? ascii.slice(20) : "450 "
  return `${digits(length)}${ascii.slice(5, 10)}22${digits(base)}${ascii.slice(17, 20)}${map}`
}

function indicator(value: string): string {
  // oxlint-disable-next-line no-control-regex
  return value.length === 1 && !/[\u0000\u001d-\u001f]/.test(value) ? value : " "
}

function withoutSeparators(value: string): string {
  // oxlint-disable-next-line no-control-regex
  return value.replace(/[\u0000\u001d-\u001f]/g, " ")
}
