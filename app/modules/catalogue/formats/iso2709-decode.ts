import type { MarcField, MarcRecord, MarcSubfield } from "../domain/marc-record.ts"
import type { RecordRemark } from "../domain/read-verdict.ts"
import type { Damage, RawField, RawRecord } from "./iso2709-structure.ts"
import { subfieldDelimiter } from "./marc-bytes.ts"
import type { MarcEncoding } from "./marc-encoding.ts"
import { chooseEncoding, decodeField } from "./marc-encoding.ts"

const delimiter = String.fromCharCode(subfieldDelimiter)

export type Decoded = { kind: "decoded"; record: MarcRecord; encoding: MarcEncoding; remarks: RecordRemark[] } | Damage

/** Turns the bytes of a record into texts, in the encoding that it says or shows. */
export function decodeRecord(raw: RawRecord): Decoded {
  const choice = chooseEncoding(raw.leader, raw.fields)
  if (choice.kind === "unsupported") {
    return { kind: "damaged", reason: "encoding_unsupported", details: { code: choice.code } }
  }
  const remarks = new Set<RecordRemark>(raw.remarks)
  if (choice.remark !== null) remarks.add(choice.remark)
  const fields = raw.fields.map((field) => decodeOneField(field, choice.encoding, remarks))
  const leader = cleanControls(String.fromCharCode(...raw.leader), remarks)
  return { kind: "decoded", record: { leader, fields }, encoding: choice.encoding, remarks: [...remarks] }
}

function decodeOneField(field: RawField, encoding: MarcEncoding, remarks: Set<RecordRemark>): MarcField {
  const decoded = decodeField(field.bytes, encoding)
  for (const remark of decoded.remarks) remarks.add(remark)
  const text = cleanControls(decoded.text, remarks)
  const parts = text.split(delimiter)
  if (parts.length === 1 && field.tag.startsWith("00")) return { kind: "control", tag: field.tag, value: text }
  const subfields = parts.slice(1).map(toSubfield)
  const [indicators, stray] = parts.length === 1 ? ["  ", text] : splitHead(parts[0] ?? "", remarks)
  // Some programs forget the delimiters: the text is kept as $a rather than dropped.
  if (stray !== "") {
    remarks.add("subfields_missing")
    subfields.unshift(["a", stray])
  }
  return { kind: "data", tag: field.tag, ind1: indicators.charAt(0), ind2: indicators.charAt(1), subfields }
}

/** What precedes the first subfield: two indicators, sometimes shifted by a blank too many ("  1"), sometimes a text. */
function splitHead(head: string, remarks: Set<RecordRemark>): [indicators: string, stray: string] {
  if (head.length <= 2) return [head.padEnd(2), ""]
  if (!/^[\d ]{3,4}$/.test(head)) return [head.slice(0, 2), head.slice(2)]
  remarks.add("indicators_false")
  const digits = head.trim()
  return [digits.length > 2 ? digits.slice(0, 2) : head.slice(-2), ""]
}

function toSubfield(part: string): MarcSubfield {
  // A code outside the basic plane takes two units.
  const length = (part.codePointAt(0) ?? 0) > 0xffff ? 2 : 1
  return [part.slice(0, length), part.slice(length)]
}

// oxlint-disable-next-line no-control-regex
const unstorable = /[\u0000\u001d\u001e]/

/** NUL cannot be stored, and terminators inside a field would break the next file: they become blanks. */
function cleanControls(text: string, remarks: Set<RecordRemark>): string {
  if (!unstorable.test(text)) return text
  remarks.add("control_characters_removed")
  return text.replaceAll(/[\u0000\u001d\u001e]/g, " ")
}
