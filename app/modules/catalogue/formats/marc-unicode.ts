import type { MarcField, MarcRecord } from "../domain/marc-record.ts"

/** The record as it must stand in a Unicode file: UNIMARC 100 $a, positions 26 to 29, says "50" (ISO 10646). */
export function unicodeRecord(record: MarcRecord): MarcRecord {
  return { leader: record.leader, fields: record.fields.map(withUnicodeSet) }
}

function withUnicodeSet(field: MarcField): MarcField {
  if (field.kind !== "data" || field.tag !== "100") return field
  return {
    ...field,
    subfields: field.subfields.map(([code, value]) => {
      const saysAnother = code === "a" && /^(?:0[1-9]|1[01])(?:0[1-9]|1[01]| {2})$/.test(value.slice(26, 30))
      return saysAnother ? [code, `${value.slice(0, 26)}50  ${value.slice(30)}`] : [code, value]
    }),
  }
}
