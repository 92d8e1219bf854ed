import { contributorsOf } from "../domain/cite/contributor-role.ts"
import { isoDate } from "../domain/cite/exact-date.ts"
import { splitHostNumber } from "../domain/cite/host-number.ts"
import { standsInBook } from "../domain/cite/host-sort.ts"
import { languageTag } from "../domain/cite/language-tag.ts"
import { invertedName } from "../domain/cite/name-text.ts"
import { readPageRange } from "../domain/cite/page-range.ts"
import { exactDate, joinedPlaces, mainPublication } from "../domain/cite/publication-text.ts"
import { writtenTitle } from "../domain/cite/written-title.ts"
import type { RecordDescription, RecordKind } from "../domain/record-description.ts"
import { isHosted } from "./exchange/draft.ts"
import { doiOf } from "./exchange/take.ts"

export type MetaTag = { name: string; content: string }

/** What Zotero calls each kind; without it a book that has no ISBN would be taken for an article. */
const zoteroTypes: Record<RecordKind, string> = {
  book: "book",
  report: "report",
  article: "journalArticle",
  periodical: "document",
  periodical_issue: "document",
  grey_literature: "report",
  teaching_tool: "document",
  thesis: "thesis",
  web_page: "webpage",
  audio: "audioRecording",
  video: "videoRecording",
  other: "document",
}

/** The `citation_*` tags of a record page (Highwire Press, as Zotero and Google Scholar read them), and its type. */
export function highwireTags(d: RecordDescription, url: string): MetaTag[] {
  const publication = mainPublication(d)
  const { volume, issue } = isHosted(d.kind) ? splitHostNumber(d.host?.number ?? null) : { volume: null, issue: null }
  const pages = readPageRange(d.host?.pages ?? null)
  const publisher = joinedPlaces(publication?.publishers ?? [])
  const date = exactDate(d)
  const authors = contributorsOf(d.contributors, "author")
  const tags: [name: string, content: string | null | undefined][] = [
    ["title", writtenTitle(d)],
    ...(authors.length > 0 ? authors : d.contributors.slice(0, 1)).map((one): [string, string] => [
      "author",
      invertedName(one),
    ]),
    ["publication_date", date === null ? null : isoDate({ ...date, season: null }).replaceAll("-", "/")],
    [hostTag(d), d.host?.title],
    ["volume", volume],
    ["issue", issue],
    ["firstpage", pages?.first],
    ["lastpage", pages?.last],
    ["issn", d.host?.issn ?? d.issns[0]?.value],
    ...[...d.isbns.map((isbn) => isbn.value), d.host?.isbn].map((isbn): [string, string | null | undefined] => [
      "isbn",
      isbn,
    ]),
    ["doi", d.links.flatMap((link) => doiOf(link.url) ?? [])[0]],
    [publisherTag(d), publisher],
    ["language", d.languages[0] === undefined ? null : languageTag(d.languages[0])],
    ...d.subjects.map((subject): [string, string] => ["keywords", subject.parts.join(" -- ")]),
    ["abstract_html_url", url],
    ["public_url", url],
    ["pdf_url", d.links.find((link) => link.format === "application/pdf" || /\.pdf$/i.test(link.url))?.url],
  ]
  const said = tags.flatMap(([name, content]) => (content ? [{ name: `citation_${name}`, content }] : []))
  return [...said, { name: "DC.type", content: standsInBook(d) ? "bookSection" : zoteroTypes[d.kind] }]
}

function hostTag(d: RecordDescription): string {
  if (standsInBook(d)) return "book_title"
  return d.kind === "article" ? "journal_title" : "series_title"
}

function publisherTag(d: RecordDescription): string {
  if (d.kind === "thesis") return "dissertation_institution"
  return d.kind === "report" || d.kind === "grey_literature" ? "technical_report_institution" : "publisher"
}
