import { readIsbn } from "../../domain/isbn.ts"
import { readIssn } from "../../domain/issn.ts"
import { readLanguages } from "../../domain/language-code.ts"
import type { MarcRecord } from "../../domain/marc-record.ts"
import { dataFields, subfieldValues } from "../../domain/marc-record.ts"
import type { StandardNumber } from "../../domain/standard-number.ts"
import { cleanTexts } from "../../domain/text.ts"

/** Reads the ISBNs (010 $a) and the EAN when it is one (073 $a); false ones are kept as typed, the same one once. */
export function readIsbns(record: MarcRecord): StandardNumber[] {
  const typed = dataFields(record, "010").flatMap((field) => cleanTexts(subfieldValues(field, "a")))
  const bars = dataFields(record, "073").flatMap((field) => cleanTexts(subfieldValues(field, "a")))
  return distinct([...typed.map(readIsbn), ...bars.map(readIsbn).filter((number) => number.value !== null)])
}

/** Reads the ISSNs (011 $a); false ones are kept as typed. */
export function readIssns(record: MarcRecord): StandardNumber[] {
  return distinct(dataFields(record, "011").flatMap((field) => cleanTexts(subfieldValues(field, "a")).map(readIssn)))
}

/** Reads the languages of the text ($a) or of the original ($c) in 101, and whether something else was typed there. */
export function readLanguageCodes(record: MarcRecord, subfield: "a" | "c"): { codes: string[]; hasUnknown: boolean } {
  const read = dataFields(record, "101").flatMap((field) =>
    cleanTexts(subfieldValues(field, subfield)).map(readLanguages),
  )
  // "und" says that nobody knows, which an empty list says too.
  const codes = read.flatMap((found) => found ?? []).filter((code) => code !== "und")
  return { codes: [...new Set(codes)], hasUnknown: read.includes(null) }
}

function distinct(numbers: StandardNumber[]): StandardNumber[] {
  const key = (number: StandardNumber): string => number.value ?? number.typed
  return numbers.filter((number, index) => numbers.findIndex((other) => key(other) === key(number)) === index)
}
