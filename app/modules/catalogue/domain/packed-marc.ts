import type { MarcField, MarcRecord, MarcSubfield } from "./marc-record.ts"

const beforeField = "\u001d"
const beforeValue = "\u001b"
const beforeIndicators = "\u001c"
const beforeSubfield = "\u001f"
// These, and those by which columns are sent; no text of a sound record holds any.
// oxlint-disable-next-line no-control-regex
const signs = /[\u0000\u001a-\u001f]/

/**
 * A MARC record as it is stored: its texts with signs between them, as in the file that it came from, which costs four times less to
 * write than JSON does. A record in which such signs would be mistaken is stored as JSON, as all were once.
 */
export function packMarc(record: MarcRecord): string {
  return signed(record) ?? JSON.stringify({ leader: record.leader, fields: record.fields.map(packField) })
}

export function unpackMarc(packed: string): MarcRecord {
  if (packed.startsWith("{")) {
    const { leader, fields } = JSON.parse(packed) as { leader: string; fields: PackedField[] }
    return { leader, fields: fields.map(unpackField) }
  }
  const [leader = "", ...fields] = packed.split(beforeField)
  return { leader, fields: fields.map(readField) }
}

function signed({ leader, fields }: MarcRecord): string | null {
  if (leader.startsWith("{") || signs.test(leader)) return null
  let packed = leader
  for (const field of fields) {
    if (signs.test(field.tag)) return null
    if (field.kind === "control") {
      if (signs.test(field.value)) return null
      packed += beforeField + field.tag + beforeValue + field.value
      continue
    }
    const indicators = field.ind1 + field.ind2
    if (signs.test(indicators)) return null
    packed += beforeField + field.tag + beforeIndicators + indicators
    for (const [code, value] of field.subfields) {
      if (code.length !== 1 || signs.test(code) || signs.test(value)) return null
      packed += beforeSubfield + code + value
    }
  }
  return packed.isWellFormed() ? packed : null
}

function readField(text: string): MarcField {
  const at = text.indexOf(beforeIndicators)
  if (at < 0) {
    const [tag = "", value = ""] = text.split(beforeValue)
    return { kind: "control", tag, value }
  }
  const [indicators = "", ...subfields] = text.slice(at + 1).split(beforeSubfield)
  return dataField(
    text.slice(0, at),
    indicators,
    subfields.map((subfield) => [subfield.charAt(0), subfield.slice(1)]),
  )
}

type PackedField = [tag: string, value: string] | [tag: string, indicators: string, subfields: MarcSubfield[]]

function packField(field: MarcField): PackedField {
  return field.kind === "control" ? [field.tag, field.value] : [field.tag, field.ind1 + field.ind2, field.subfields]
}

function unpackField([tag, text, subfields]: PackedField): MarcField {
  return subfields === undefined ? { kind: "control", tag, value: text } : dataField(tag, text, subfields)
}

function dataField(tag: string, indicators: string, subfields: MarcSubfield[]): MarcField {
  return { kind: "data", tag, ind1: indicators.charAt(0) || " ", ind2: indicators.charAt(1) || " ", subfields }
}
