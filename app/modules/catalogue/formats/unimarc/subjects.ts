import type { MarcDataField, MarcRecord } from "../../domain/marc-record.ts"
import { dataFields, subfieldValues } from "../../domain/marc-record.ts"
import type { ClassNumber, Subject, SubjectKind } from "../../domain/record-description.ts"
import { cleanText, cleanTexts } from "../../domain/text.ts"
import { allTexts, firstText, splitRepeated } from "./subfields.ts"
import { isTerritory } from "./territories.ts"

const kinds: Record<string, SubjectKind> = {
  "600": "person",
  "601": "body",
  "602": "family",
  "604": "work",
  "605": "work",
  "606": "topic",
  "607": "place",
  "608": "form",
  "610": "uncontrolled",
  "615": "category",
  "617": "place",
}

/** Reads the subjects (UNIMARC 600 to 617), heading and subdivisions in their order, the same one once. */
export function readSubjects(record: MarcRecord): Subject[] {
  const fields = dataFields(record, ...Object.keys(kinds)).filter((field) => !isTerritory(field))
  const subjects = fields.flatMap((field) => splitRepeated(field, field.tag === "604" ? "t" : "a")).flatMap(readSubject)
  const seen = new Set<string>()
  return subjects.filter((subject) => {
    const key = `${subject.kind}|${subject.parts.join("|")}`.toLowerCase()
    return !seen.has(key) && Boolean(seen.add(key))
  })
}

/** Reads the class numbers: UDC (675), Dewey (676), Library of Congress (680), any other (686). */
export function readClasses(record: MarcRecord): ClassNumber[] {
  const schemes: Record<string, ClassNumber["scheme"]> = { "675": "udc", "676": "dewey", "680": "loc", "686": "other" }
  return dataFields(record, ...Object.keys(schemes)).flatMap((field) =>
    cleanTexts(subfieldValues(field, "a")).map((number) => ({
      scheme: schemes[field.tag] ?? "other",
      number,
      schemeName: firstText(field, "2"),
    })),
  )
}

function readSubject(field: MarcDataField): Subject[] {
  const kind = kinds[field.tag] ?? "topic"
  const heading = headingOf(field, kind)
  if (heading === null) return []
  const subdivisionCodes = field.tag === "617" ? "" : "jwxyz"
  const subdivisions = field.subfields
    .filter(([code]) => code !== "" && subdivisionCodes.includes(code))
    .map(([, value]) => cleanText(value))
    .filter((text) => text !== "")
  const scheme = firstText(field, "2")
  const authorityId = firstText(field, "3") ?? firstText(field, "9")
  return [{ kind, parts: [heading, ...subdivisions], scheme, authorityId }]
}

function headingOf(field: MarcDataField, kind: SubjectKind): string | null {
  if (kind === "person") {
    const name = allTexts(field, "ab", ", ")?.replace(/,\s*,/g, ",") ?? null
    const precision = allTexts(field, "cf", ", ")
    return name === null || precision === null ? name : `${name} (${precision})`
  }
  if (kind === "body") return allTexts(field, "ab", ". ")
  if (field.tag === "604") return allTexts(field, "at", ". ")
  if (field.tag === "617") return allTexts(field, "abcde", ", ")
  return firstText(field, "a")
}
