import type { MarcDataField, MarcRecord } from "../../domain/marc-record.ts"
import { dataFields, subfieldValues } from "../../domain/marc-record.ts"
import type { PublicationYears } from "../../domain/publication-year.ts"
import { readCodedYears, readPublicationYears } from "../../domain/publication-year.ts"
import type { Publication } from "../../domain/record-description.ts"
import { cleanTexts } from "../../domain/text.ts"
import { firstText } from "./subfields.ts"

const roles214 = ["publication", "production", "distribution", "manufacture", "copyright"] as const

/** Reads UNIMARC 210 and 214: places, publishers and dates as typed, statements that say nothing left out. */
export function readPublications(record: MarcRecord): Publication[] {
  return dataFields(record, "210", "214").map(readStatement).filter(saysSomething)
}

/** The years: those of the publication statement first, then the coded ones (100 $a), then thesis and host dates. */
export function readYears(record: MarcRecord, publications: Publication[]): PublicationYears {
  const statements = publications.toSorted((a, b) => roles214.indexOf(a.role) - roles214.indexOf(b.role))
  const coded = dataFields(record, "100").flatMap((field) => subfieldValues(field, "a"))
  const others = dataFields(record, "328", "463", "461").flatMap((field) => subfieldValues(field, "d"))
  const candidates = [
    ...statements.map((statement) => readPublicationYears(statement.date ?? "")),
    ...coded.map(readCodedYears),
    ...others.map(readPublicationYears),
  ]
  return candidates.find((years) => years.year !== null) ?? { year: null, yearEnd: null }
}

function readStatement(field: MarcDataField): Publication {
  const date = firstText(field, "d", "h")
  const role = field.tag === "214" ? (roles214[Number(field.ind2)] ?? "publication") : "publication"
  return {
    role,
    places: cleanTexts(subfieldValues(field, "a")),
    publishers: cleanTexts(subfieldValues(field, "c").flatMap((value) => value.split(";"))),
    date: date === null || /^0+$/.test(date) ? null : date,
  }
}

function saysSomething(statement: Publication): boolean {
  return statement.places.length > 0 || statement.publishers.length > 0 || statement.date !== null
}
