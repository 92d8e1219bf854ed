import type { MarcField, MarcRecord, MarcSubfield } from "./marc-record.ts"

/** A MARC record as it is stored: `[tag, value]` for a control field, `[tag, indicators, subfields]` for a data field. */
export type PackedMarc = { leader: string; fields: PackedField[] }

type PackedField = [tag: string, value: string] | [tag: string, indicators: string, subfields: MarcSubfield[]]

export function packMarc(record: MarcRecord): PackedMarc {
  return { leader: record.leader, fields: record.fields.map(packField) }
}

export function unpackMarc(packed: PackedMarc): MarcRecord {
  return { leader: packed.leader, fields: packed.fields.map(unpackField) }
}

function packField(field: MarcField): PackedField {
  return field.kind === "control" ? [field.tag, field.value] : [field.tag, field.ind1 + field.ind2, field.subfields]
}

function unpackField([tag, text, subfields]: PackedField): MarcField {
  if (subfields === undefined) return { kind: "control", tag, value: text }
  return { kind: "data", tag, ind1: text.charAt(0) || " ", ind2: text.charAt(1) || " ", subfields }
}
