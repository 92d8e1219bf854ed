import type { ContributorRole } from "../domain/cite/contributor-role.ts"
import { contributorsOf, roleOf } from "../domain/cite/contributor-role.ts"
import { isoDate } from "../domain/cite/exact-date.ts"
import { genreWord } from "../domain/cite/genre.ts"
import { splitHostNumber } from "../domain/cite/host-number.ts"
import { standsInBook } from "../domain/cite/host-sort.ts"
import { languageTag } from "../domain/cite/language-tag.ts"
import { pageCount, readPageRange } from "../domain/cite/page-range.ts"
import { exactDate, mainPublication } from "../domain/cite/publication-text.ts"
import { writtenTitle } from "../domain/cite/written-title.ts"
import type { Contributor, RecordDescription, RecordKind } from "../domain/record-description.ts"
import { doiOf } from "./exchange/take.ts"

export type JsonLd = { [property: string]: string | number | JsonLd | (string | JsonLd)[] }

const types: Record<RecordKind, string> = {
  book: "Book",
  report: "Report",
  article: "Article",
  periodical: "Periodical",
  periodical_issue: "PublicationIssue",
  grey_literature: "Report",
  teaching_tool: "LearningResource",
  thesis: "Thesis",
  web_page: "WebPage",
  audio: "AudioObject",
  video: "VideoObject",
  other: "CreativeWork",
}

const properties: Partial<Record<ContributorRole, string>> = {
  author: "author",
  editor: "editor",
  translator: "translator",
  illustrator: "illustrator",
  director: "director",
  producer: "producer",
}

/** A record as schema.org JSON-LD, for search engines: an object ready for `jsonLdText`. */
export function jsonLdOf(d: RecordDescription, url: string): JsonLd {
  const publication = mainPublication(d)
  const date = exactDate(d)
  return compact({
    "@context": "https://schema.org",
    "@type": standsInBook(d) ? "Chapter" : types[d.kind],
    "@id": url,
    url,
    name: writtenTitle(d),
    alternateName: d.parallelTitles,
    ...peopleByProperty(d),
    publisher: publication?.publishers.map((name) => ({ "@type": "Organization", name })),
    datePublished: date === null ? undefined : isoDate({ ...date, season: null }),
    inLanguage: d.languages.map(languageTag),
    description: d.abstracts[0],
    keywords: d.subjects.map((subject) => subject.parts.join(" -- ")),
    bookEdition: d.kind === "book" ? d.edition : undefined,
    numberOfPages: d.kind === "book" ? Number(pageCount(d.extent) ?? 0) || undefined : undefined,
    isbn: d.isbns.flatMap((isbn) => isbn.value ?? []),
    issn: d.issns.flatMap((issn) => issn.value ?? []),
    genre: genreWord(d.kind),
    inSupportOf: d.kind === "thesis" ? d.thesisNotes[0] : undefined,
    sameAs: d.links.filter((link) => doiOf(link.url) !== null).map((link) => link.url),
    ...partOf(d),
  })
}

/** The text of a `<script type="application/ld+json">`: what could close the element is escaped. */
export function jsonLdText(object: JsonLd): string {
  return JSON.stringify(object)
    .replaceAll("<", "\\u003c")
    .replaceAll(">", "\\u003e")
    .replaceAll("&", "\\u0026")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029")
}

function peopleByProperty(d: RecordDescription): Record<string, JsonLd[]> {
  const told = Object.entries(properties).map(([role, property]) => {
    return [property, contributorsOf(d.contributors, role as ContributorRole).map(agent)] as const
  })
  const others = d.contributors.filter((one) => properties[roleOf(one)] === undefined)
  return Object.fromEntries([...told, ["contributor", others.map(agent)]])
}

function agent(one: Contributor): JsonLd {
  if (one.kind !== "person") return { "@type": "Organization", name: one.name }
  if (one.givenName === null) return { "@type": "Person", name: one.name }
  return { "@type": "Person", name: `${one.givenName} ${one.name}`, familyName: one.name, givenName: one.givenName }
}

function partOf(d: RecordDescription): Record<string, unknown> {
  const { host } = d
  if (host === null) return {}
  const pages = readPageRange(host.pages)
  const place = { pageStart: pages?.first, pageEnd: pages?.last, pagination: host.pages }
  if (standsInBook(d)) return { ...place, isPartOf: compact({ "@type": "Book", name: host.title, isbn: host.isbn }) }
  const { volume, issue } = splitHostNumber(host.number)
  const periodical = compact({ "@type": "Periodical", name: host.title, issn: host.issn })
  const inVolume =
    volume === null ? periodical : { "@type": "PublicationVolume", volumeNumber: volume, isPartOf: periodical }
  if (d.kind === "periodical_issue") return { issueNumber: issue, isPartOf: inVolume }
  const inIssue = compact({
    "@type": "PublicationIssue",
    name: host.issueTitle,
    issueNumber: issue,
    isPartOf: inVolume,
  })
  return { ...place, isPartOf: issue === null && host.issueTitle === null ? inVolume : inIssue }
}

function compact(object: Record<string, unknown>): JsonLd {
  const isSaid = (value: unknown): boolean =>
    value !== undefined && value !== null && value !== "" && !(Array.isArray(value) && value.length === 0)
  return Object.fromEntries(Object.entries(object).filter(([, value]) => isSaid(value))) as JsonLd
}
