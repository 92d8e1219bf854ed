import type { MarcDataField, MarcSubfield } from "../../domain/marc-record.ts"
import { cleanText, joinTexts } from "../../domain/text.ts"

/** The first of these subfields that says something, cleaned, or null. */
export function firstText(field: MarcDataField, ...codes: string[]): string | null {
  for (const [code, value] of field.subfields) {
    const text = codes.includes(code) ? cleanText(value) : ""
    if (text !== "") return text
  }
  return null
}

/** All of these subfields that say something, cleaned and joined, or null. */
export function allTexts(field: MarcDataField, codes: string, separator: string): string | null {
  return joinTexts(
    field.subfields.filter(([code]) => codes.includes(code)).map(([, value]) => value),
    separator,
  )
}

/**
 * Cuts a field that a careless export filled with several of its kind ("$4 070 $a A $4 070 $a B") into one field for
 * each: a new one begins where `lead`, or the code that opened the field, comes again after a `lead`.
 */
export function splitRepeated(field: MarcDataField, lead: string): MarcDataField[] {
  const opener = field.subfields[0]?.[0]
  const groups: MarcSubfield[][] = []
  for (const subfield of field.subfields) {
    const current = groups.at(-1)
    const begins = subfield[0] === lead || subfield[0] === opener
    if (current === undefined || (begins && current.some(([code]) => code === lead))) groups.push([subfield])
    else current.push(subfield)
  }
  const whole: MarcSubfield[][] = []
  for (const group of groups) {
    const previous = whole.at(-1)
    if (previous !== undefined && !group.some(([code]) => code === lead)) previous.push(...group)
    else whole.push(group)
  }
  return whole.map((subfields) => ({ ...field, subfields }))
}

/** Opens the fields embedded in a linking field by $1 (UNIMARC 4--): title and numbers as plain $t, $v, $x, $d, $p. */
export function flattenLink(field: MarcDataField): MarcDataField {
  if (!field.subfields.some(([code]) => code === "1")) return field
  const subfields: MarcSubfield[] = []
  let tag = ""
  for (const [code, value] of field.subfields) {
    if (code === "1") {
      tag = value.slice(0, 3)
      if (tag === "001") subfields.push(["0", value.slice(3)])
      continue
    }
    const meaning = embedded[`${tag}${code}`]
    if (meaning !== undefined) subfields.push([meaning, value])
  }
  return { ...field, subfields }
}

const embedded: Record<string, string> = {
  "200a": "t",
  "200v": "v",
  "200h": "h",
  "200i": "i",
  "200f": "f",
  "011a": "x",
  "010a": "y",
  "210a": "c",
  "210c": "n",
  "210d": "d",
  "214a": "c",
  "214c": "n",
  "214d": "d",
  "215a": "p",
  "225v": "v",
}
