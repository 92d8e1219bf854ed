import { deriveYears } from "./derive-years.ts"
import type { Contributor, RecordDescription, Subject } from "./record-description.ts"
import type { LanguageNames } from "./typed-languages.ts"
import { writeLanguages } from "./typed-languages.ts"
import type { TypedRecord, TypedRow } from "./typed-record.ts"
import { emptyTyped } from "./typed-record.ts"

/** A copy of one centre as the form shows it. */
export type KeptCopy = {
  id: string
  shelfMark: string | null
  section: string | null
  barcode: string | null
  note: string | null
}

/** What the form shows of a description, and of the copies of one centre; `describeTyped` reads it back the same. */
export function typeDescription(d: RecordDescription, copies: KeptCopy[], names: LanguageNames): TypedRecord {
  const typed = emptyTyped(d.kind)
  Object.assign(typed.fields, said(fieldsOf(d, names)))
  typed.rows = {
    contributors: d.contributors.map(contributorRow),
    publications: d.publications.map(({ role, places, publishers, date }) =>
      said({ place: places.join(" ; "), publisher: publishers.join(" ; "), date, role }),
    ),
    series: d.series.map(({ title, number, issn, subtitle }) => said({ title, number, issn, subtitle })),
    subjects: d.subjects.map(subjectRow),
    territories: d.territories.map(({ label, code }) => said({ label, code, was: label })),
    classes: d.classes.map(({ number, scheme, schemeName }) => said({ number, scheme, schemeName })),
    links: d.links.map(({ url, label, format }) => said({ url, label, format })),
    copies: copies.map(({ id, shelfMark, section, barcode, note }) => said({ shelfMark, section, barcode, note, id })),
  }
  return typed
}

/** What a line of contributor was when it was shown: its authority is kept while the name stays. */
export function contributorKey({ kind, name, givenName }: { kind: string; name: string; givenName: string }): string {
  return [kind, name, givenName].join("|")
}

export function subjectKey({ kind, label }: { kind: string; label: string }): string {
  return `${kind}|${label}`
}

export const subdivisionMark = " -- "

function fieldsOf(d: RecordDescription, names: LanguageNames): Record<string, string | null> {
  const { host } = d
  return {
    title: d.title,
    subtitle: d.subtitle,
    part: d.part,
    responsibility: d.responsibility,
    hostTitle: host?.title ?? null,
    hostIssueTitle: host?.issueTitle ?? null,
    hostNumber: host?.number ?? null,
    hostDate: host?.date ?? null,
    hostPages: host?.pages ?? null,
    hostIssn: host?.issn ?? null,
    hostIsbn: host?.isbn ?? null,
    thesisNotes: d.thesisNotes.join("\n"),
    edition: d.edition,
    year: yearOf(d),
    extent: d.extent.join("\n"),
    isbns: d.isbns.map(({ typed }) => typed).join("\n"),
    issns: d.issns.map(({ typed }) => typed).join("\n"),
    languages: writeLanguages(d.languages, names),
    originalLanguages: writeLanguages(d.originalLanguages, names),
    parallelTitles: d.parallelTitles.join("\n"),
    abstracts: d.abstracts.join("\n\n"),
    contents: d.contents.join("\n"),
    notes: d.notes.join("\n"),
  }
}

/** Left empty when the dates say it: correcting the date then corrects the year. */
function yearOf(d: RecordDescription): string {
  const derived = deriveYears(d.publications, d.host)
  if (derived.year === d.year && derived.yearEnd === d.yearEnd) return ""
  if (d.year === null) return ""
  return d.yearEnd === null ? String(d.year) : `${d.year}-${d.yearEnd}`
}

function contributorRow(contributor: Contributor): TypedRow {
  const { kind, name, givenName, addition, dates, functions, rank, authorityId, identifiers } = contributor
  const [first, ...more] = functions
  const was = contributorKey({ kind, name, givenName: givenName ?? "" })
  return said({
    ...{ name, givenName, kind, function: first ?? "", addition, dates, rank },
    ...{
      moreFunctions: more.join(" "),
      authorityId,
      identifiers: identifiers?.join(" ; ") ?? null,
      was: `${was}|${first ?? ""}`,
    },
  })
}

function subjectRow({ kind, parts, scheme, authorityId }: Subject): TypedRow {
  const label = parts.join(subdivisionMark)
  return said({ label, kind, scheme, authorityId, was: subjectKey({ kind, label }) })
}

function said(all: Record<string, string | null>): TypedRow {
  const row: TypedRow = {}
  for (const [name, text] of Object.entries(all)) if (text !== null && text !== "") row[name] = text
  return row
}
