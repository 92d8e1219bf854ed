import { deriveYears } from "./derive-years.ts"
import { filingTitle } from "./filing-title.ts"
import type { RecordDescription } from "./record-description.ts"
import { cleanText } from "./text.ts"
import { readTypedContributors } from "./typed-contributors.ts"
import { readTypedLanguages } from "./typed-languages.ts"
import {
  readTypedClasses,
  readTypedCopies,
  readTypedLinks,
  readTypedPublications,
  readTypedSeries,
} from "./typed-lines.ts"
import { readTypedHost, readTypedIsbns, readTypedIssns, readTypedYears } from "./typed-numbers.ts"
import type { CopyTyped, FormProblem, FormRemark, Known } from "./typed-reading.ts"
import { startReading } from "./typed-reading.ts"
import type { FieldName, TypedRecord } from "./typed-record.ts"
import { kindOf } from "./typed-record.ts"
import { readTypedSubjects, readTypedTerritories } from "./typed-subjects.ts"

export type DescribedTyped = {
  description: RecordDescription
  copies: CopyTyped[]
  /** What forbids to save it, by the field it concerns. */
  problems: FormProblem[]
  /** What is good to know and forbids nothing. */
  remarks: FormRemark[]
}

/**
 * Reads what was typed as a description: texts cleaned, numbers checked, subjects and territories recognised among `known`.
 * `base` is the record being edited: what it said wrongly already may stay, and what the form does not show comes from it.
 */
export function describeTyped(typed: TypedRecord, base: RecordDescription | null, known: Known): DescribedTyped {
  const reading = startReading(typed, base)
  const { text, lines } = reading
  const title = text("title", 2000)
  if (title === null) reading.problem("title", "title_missing")
  const languages = languagesOf("languages")
  const publications = readTypedPublications(reading)
  const host = readTypedHost(reading)
  const years = readTypedYears(reading) ?? deriveYears(publications, host)
  const description: RecordDescription = {
    kind: kindOf(typed),
    title: title ?? "",
    sortTitle: base !== null && base.title === title ? base.sortTitle : filingTitle(title ?? "", languages),
    subtitle: text("subtitle", 2000),
    part: text("part", 1000),
    parallelTitles: lines("parallelTitles", 2000),
    responsibility: text("responsibility", 2000),
    edition: text("edition", 500),
    contributors: readTypedContributors(reading),
    publications,
    ...years,
    extent: lines("extent", 1000),
    series: readTypedSeries(reading),
    host,
    isbns: readTypedIsbns(reading),
    issns: readTypedIssns(reading),
    languages,
    originalLanguages: languagesOf("originalLanguages"),
    notes: lines("notes", 20_000),
    thesisNotes: lines("thesisNotes", 2000),
    contents: lines("contents", 20_000),
    abstracts: paragraphs(typed.fields.abstracts ?? ""),
    subjects: readTypedSubjects(reading, known),
    territories: readTypedTerritories(reading, known),
    classes: readTypedClasses(reading),
    links: readTypedLinks(reading),
    sources: base?.sources ?? [],
  }
  if ((typed.fields.abstracts ?? "").length > 100_000) reading.problem("abstracts", "too_long", { maximum: 100_000 })
  return { description, copies: readTypedCopies(reading), problems: reading.problems, remarks: reading.remarks }

  function languagesOf(field: FieldName): string[] {
    const { codes, unknown } = readTypedLanguages(typed.fields[field] ?? "", known.languages)
    for (const language of unknown) reading.problem(field, "language_unknown", { language: language.slice(0, 80) })
    return codes
  }
}

/** Texts set apart by an empty line; a line end within one is a space, as in what is copied from a PDF. */
function paragraphs(typed: string): string[] {
  return typed
    .split(/\n[^\S\n]*\n/)
    .map(cleanText)
    .filter((paragraph) => paragraph !== "")
}
