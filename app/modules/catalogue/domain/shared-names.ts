import type { MarcRecord } from "./marc-record.ts"
import { controlValue, dataFields, subfieldValues } from "./marc-record.ts"
import type { RecordDescription } from "./record-description.ts"
import { cleanText } from "./text.ts"

const longestName = 300

/**
 * The names under which a record is known beyond its origin, so that another centre's record with one of them, and the same
 * title, is of the same document: its number in an agency's base (001 with 003, 035 "(agency)number"), its permanent address
 * (003 or 033), its DOI. An agency that is not said names nothing: numbers alone are the same everywhere.
 */
export function sharedNames(record: MarcRecord | null, description: RecordDescription): string[] {
  const names = [...(record === null ? [] : marcNames(record)), ...description.links.flatMap(({ url }) => doiName(url))]
  return [...new Set(names)].filter((name) => name.length <= longestName)
}

function marcNames(record: MarcRecord): string[] {
  const number = cleanText(controlValue(record, "001") ?? "")
  const agency = cleanText(controlValue(record, "003") ?? "")
  const permanent = dataFields(record, "033").flatMap((field) => subfieldValues(field, "a"))
  const numbers = dataFields(record, "035").flatMap((field) => subfieldValues(field, "a"))
  return [
    ...(isAddress(agency) ? [] : numberName(agency, number)),
    ...[agency, ...permanent].flatMap(addressName),
    ...numbers.flatMap((text) => systemName(cleanText(text))),
  ]
}

function numberName(agency: string, number: string): string[] {
  if (agency === "" || !/[\dA-Za-z]/.test(number) || /^0+$/.test(number)) return []
  return [`number:${agency.toLowerCase()}:${number.toLowerCase()}`]
}

/** UNIMARC 035 $a: the agency's code in parentheses, then the number; the BnF puts its own in front. */
function systemName(text: string): string[] {
  const said = /^\(([^()]+)\)\s*(.+)$/.exec(text)
  if (said !== null) return numberName(said[1]?.trim() ?? "", said[2]?.trim() ?? "")
  return /^FRBNF\d{8,}/i.test(text) ? [`number:frbnf:${text.slice(5).toLowerCase()}`] : []
}

/** An address that ends with a number names a record; one of a whole site does not. */
function addressName(text: string): string[] {
  const found = /^https?:\/\/(?:www\.)?([^/?#]+\/[^?#]*\d[^?#]*)$/i.exec(cleanText(text))
  return found?.[1] === undefined ? [] : [`address:${found[1].replace(/\/+$/, "").toLowerCase()}`]
}

function doiName(url: string): string[] {
  const found = /^https?:\/\/(?:dx\.)?doi\.org\/(10\.\d{4,9}\/\S+)$/i.exec(url)
  return found?.[1] === undefined ? [] : [`doi:${found[1].toLowerCase()}`]
}

function isAddress(text: string): boolean {
  return /^https?:/i.test(text)
}
