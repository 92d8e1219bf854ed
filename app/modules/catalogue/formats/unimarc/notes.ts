import type { MarcRecord } from "../../domain/marc-record.ts"
import { dataFields, subfieldValues } from "../../domain/marc-record.ts"
import type { RecordDescription } from "../../domain/record-description.ts"
import { cleanTexts } from "../../domain/text.ts"
import { allTexts } from "./subfields.ts"

/** Notes block of UNIMARC, but for those that have a meaning of their own (327, 328, 330). */
export const noteTags = (
  "300 301 302 303 304 305 306 307 308 310 311 312 313 314 315 316 317 318 320 321 322 323 324 325 326 332 333 334 " +
  "336 337 345 371"
).split(" ")

type Notes = Pick<RecordDescription, "notes" | "thesisNotes" | "contents" | "abstracts" | "extent">

/** Reads the notes (UNIMARC 3--) and the physical description (215), each as one text in the order of the record. */
export function readNotes(record: MarcRecord): Notes {
  const texts = (tag: string, codes: string, separator: string): string[] =>
    dataFields(record, tag).flatMap((field) => allTexts(field, codes, separator) ?? [])
  return {
    notes: dataFields(record, ...noteTags).flatMap((field) => cleanTexts(subfieldValues(field, "a"))),
    thesisNotes: texts("328", "abcedt", ", "),
    contents: dataFields(record, "327").flatMap((field) => cleanTexts(subfieldValues(field, ..."abcdefghi"))),
    abstracts: dataFields(record, "330").flatMap((field) => cleanTexts(subfieldValues(field, "a"))),
    extent: dataFields(record, "215").flatMap((field) => physicalDescription(field.subfields) ?? []),
  }
}

/** "1 vol. (383 p.) : ill. ; 24 cm + 1 CD", with the punctuation of the ISBD. */
function physicalDescription(subfields: [string, string][]): string | null {
  const marks: Record<string, string> = { a: ", ", c: " : ", d: " ; ", e: " + " }
  let text = ""
  for (const [code, value] of subfields) {
    const [clean] = cleanTexts([value])
    const mark = marks[code]
    if (clean === undefined || mark === undefined) continue
    text += text === "" ? clean : mark + clean
  }
  return text === "" ? null : text
}
