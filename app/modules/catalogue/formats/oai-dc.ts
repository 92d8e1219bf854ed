import { contributorsOf, roleOf } from "../domain/cite/contributor-role.ts"
import { isoDate } from "../domain/cite/exact-date.ts"
import { genreWord } from "../domain/cite/genre.ts"
import { invertedName } from "../domain/cite/name-text.ts"
import { exactDate } from "../domain/cite/publication-text.ts"
import { writtenTitle } from "../domain/cite/written-title.ts"
import { terminologyCode } from "../domain/language-code.ts"
import type { RecordDescription, RecordKind } from "../domain/record-description.ts"

type Element = [name: string, text: string]

/** DCMI Type Vocabulary. */
const dcmiTypes: Partial<Record<RecordKind, string>> = {
  audio: "Sound",
  video: "MovingImage",
  teaching_tool: "InteractiveResource",
  other: "Text",
}

const kindWords: Partial<Record<RecordKind, string>> = { book: "livre", article: "article", thesis: "thèse" }

/**
 * Writes a record as an `oai_dc:dc` element, with the namespaces and the schema that OAI-PMH 2.0 asks for, without an XML
 * prolog. The record's own address comes first among the identifiers.
 */
export function writeOaiDc(description: RecordDescription, url: string | null): string {
  return (
    '<oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.openarchives.org/OAI/2.0/oai_dc/' +
    ` http://www.openarchives.org/OAI/2.0/oai_dc.xsd">\n${writeDcElements(description, url)}</oai_dc:dc>\n`
  )
}

/** The elements of Dublin Core alone, under the prefix `dc`: for the envelope of another protocol. */
export function writeDcElements(description: RecordDescription, url: string | null): string {
  return elementsOf(description, url)
    .map(([name, text]) => `  <dc:${name}>${escapeXml(text)}</dc:${name}>\n`)
    .join("")
}

function elementsOf(d: RecordDescription, url: string | null): Element[] {
  const creators = contributorsOf(d.contributors, "author")
  const date = exactDate(d)
  const all: [name: string, texts: (string | null)[]][] = [
    ["title", [writtenTitle(d), ...d.parallelTitles]],
    ["creator", creators.map(invertedName)],
    ["contributor", d.contributors.filter((one) => roleOf(one) !== "author").map(invertedName)],
    ["subject", [...d.subjects.map((subject) => subject.parts.join(" -- ")), ...d.classes.map(({ number }) => number)]],
    ["description", [...d.abstracts, ...d.contents, ...d.thesisNotes, ...d.notes]],
    ["publisher", d.publications.flatMap((publication) => publication.publishers)],
    ["date", [date === null ? null : isoDate({ ...date, season: null })]],
    ["type", [genreWord(d.kind) ?? kindWords[d.kind] ?? null, dcmiTypes[d.kind] ?? "Text"]],
    ["format", d.extent],
    ["identifier", [url, ...numbers(d), ...d.links.map((link) => link.url)]],
    ["source", [sourceOf(d)]],
    ["language", d.languages.map(terminologyCode)],
    ["coverage", d.territories.map(({ label }) => label)],
    ["relation", d.series.map((series) => [series.title, series.number].filter(Boolean).join(" ; "))],
  ]
  return all.flatMap(([name, texts]) =>
    [...new Set(texts)].flatMap((text): Element[] => (text === null || text === "" ? [] : [[name, text]])),
  )
}

function numbers(d: RecordDescription): string[] {
  return [
    ...d.isbns.flatMap((isbn) => (isbn.value === null ? [] : `urn:ISBN:${isbn.value}`)),
    ...d.issns.flatMap((issn) => (issn.value === null ? [] : `urn:ISSN:${issn.value}`)),
  ]
}

/** What an article stands in: "Cahiers du développement, n° 44, mars 2019, p. 15-28. ISSN 0338-0610". */
function sourceOf({ host }: RecordDescription): string | null {
  if (host === null) return null
  const pages = host.pages === null || /^p/i.test(host.pages) ? host.pages : `p. ${host.pages}`
  const place = [host.title, host.issueTitle, host.number, host.date, pages].filter((part) => part !== null).join(", ")
  const number = host.issn !== null ? `ISSN ${host.issn}` : host.isbn !== null ? `ISBN ${host.isbn}` : null
  return [place, number].filter((part) => part !== null && part !== "").join(". ")
}

/** Characters that XML 1.0 forbids (section 2.2) become blanks: one of them would spoil the whole answer. */
function escapeXml(text: string): string {
  return (
    text
      .toWellFormed()
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      // oxlint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, " ")
  )
}
