import type { MarcField, MarcRecord } from "../domain/marc-record.ts"
import { unicodeRecord } from "./marc-unicode.ts"

export const marcXmlNamespace = "http://www.loc.gov/MARC21/slim"

/** Writes records as one MARCXML collection in UTF-8, the form that UNIMARC tools share with MARC 21 ones. */
export function writeMarcXml(records: MarcRecord[]): string {
  const body = records.map((record) => writeMarcXmlRecord(record)).join("")
  return `<?xml version="1.0" encoding="UTF-8"?>\n<collection xmlns="${marcXmlNamespace}">\n${body}</collection>\n`
}

/** Writes one record element; its namespace is declared by its collection or envelope, or by `attributes` (" xmlns=…"). */
export function writeMarcXmlRecord(record: MarcRecord, attributes = ""): string {
  const { leader, fields } = unicodeRecord(record)
  const lines = [`    <leader>${escapeText(leader)}</leader>`, ...fields.map(fieldElement)]
  return `  <record${attributes}>\n${lines.join("\n")}\n  </record>\n`
}

function fieldElement(field: MarcField): string {
  const tag = escapeText(field.tag)
  if (field.kind === "control") return `    <controlfield tag="${tag}">${escapeText(field.value)}</controlfield>`
  const subfields = field.subfields.map(
    ([code, value]) => `      <subfield code="${escapeText(code)}">${escapeText(value)}</subfield>\n`,
  )
  const [ind1, ind2] = [escapeText(field.ind1), escapeText(field.ind2)]
  return `    <datafield tag="${tag}" ind1="${ind1}" ind2="${ind2}">\n${subfields.join("")}    </datafield>`
}

/** Characters that XML 1.0 forbids (section 2.2) become blanks: no parser would read them. */
function escapeText(text: string): string {
  return (
    text
      .toWellFormed()
      // oxlint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, " ")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
      .replace(/[\t\n\r]/g, (blank) => `&#${blank.charCodeAt(0)};`)
  )
}
