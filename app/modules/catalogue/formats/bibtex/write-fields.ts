import { genreWord } from "../../domain/cite/genre.ts"
import { splitHostNumber } from "../../domain/cite/host-number.ts"
import { standsInBook } from "../../domain/cite/host-sort.ts"
import { barePages, pageCount } from "../../domain/cite/page-range.ts"
import { exactDate, joinedPlaces, mainPublication, typedDate } from "../../domain/cite/publication-text.ts"
import { toldNotes } from "../../domain/cite/told-notes.ts"
import { volumeOf, writtenTitle } from "../../domain/cite/written-title.ts"
import type { RecordDescription } from "../../domain/record-description.ts"
import { isHosted } from "../exchange/draft.ts"
import { doiOf } from "../exchange/take.ts"
import { monthAbbreviations, writeBiblatexDate } from "./dates.ts"
import { escapeLatex, escapeTitle, escapeVerbatim } from "./escape-latex.ts"
import { babelName } from "./languages.ts"
import { noteSeparator } from "./note-separator.ts"
import type { BibtexDialect } from "./types.ts"
import { isToldByEntry } from "./types.ts"
import type { Written } from "./write-people.ts"
import { peopleFields, untoldPeople } from "./write-people.ts"

/** The fields that say a description in that dialect, in the order in which people read them. */
export function writtenFields(d: RecordDescription, type: string, dialect: BibtexDialect): Written[] {
  const isModern = dialect === "biblatex"
  const publication = mainPublication(d)
  return [
    ...peopleFields(d, isModern),
    ...(isModern ? modernTitle(d) : some("title", writtenTitle(d), escapeTitle)),
    ...hostFields(d, isModern),
    ...dateFields(d, isModern),
    ...(isHosted(d.kind) ? [] : some("volume", volumeOf(d))),
    ...(isHosted(d.kind) ? [] : some("pagetotal", pageCount(d.extent))),
    ...seriesFields(d),
    ...some(publisherField(d, type, isModern), joinedPlaces(publication?.publishers ?? [])),
    ...some(isModern ? "location" : "address", joinedPlaces(publication?.places ?? [])),
    ...some("edition", d.edition),
    ...some("type", typeText(d, type)),
    ...some("howpublished", type === "misc" && !isToldByEntry(d, type) ? genreWord(d.kind) : null),
    ...some("isbn", list([...d.isbns.map((isbn) => isbn.value ?? isbn.typed), d.host?.isbn ?? null])),
    ...some("issn", list([...d.issns.map((issn) => issn.value ?? issn.typed), d.host?.issn ?? null])),
    ...(isModern ? some("langid", babelName(d.languages[0] ?? "")) : []),
    ...some("language", d.languages.map(babelName).join(" and ")),
    ...some("abstract", d.abstracts.join(" ")),
    ...keywordField(d),
    ...linkFields(d),
    ...some("note", notes(d, type, isModern).join(noteSeparator)),
  ]
}

function modernTitle(d: RecordDescription): Written[] {
  return [
    ...some("title", d.title, escapeTitle),
    ...some("subtitle", d.subtitle, escapeTitle),
    ...some("titleaddon", volumeOf(d) === null ? d.part : null),
  ]
}

function hostFields(d: RecordDescription, isModern: boolean): Written[] {
  const { host } = d
  if (host === null) return []
  const { volume, issue } = splitHostNumber(host.number)
  const inBook = standsInBook(d)
  const title = inBook ? "booktitle" : isModern ? "journaltitle" : "journal"
  return [
    ...some(title, host.title, escapeTitle),
    ...some("issuetitle", host.issueTitle, escapeTitle),
    ...(isHosted(d.kind) ? some("volume", volume) : []),
    ...(isHosted(d.kind) && !inBook ? some("number", issue) : []),
    ...some("pages", host.pages, pagesText),
  ]
}

function pagesText(pages: string): string {
  return barePages(pages)
    .split(/\s*[-–—]+\s*/)
    .map(escapeLatex)
    .join("--")
}

function dateFields(d: RecordDescription, isModern: boolean): Written[] {
  const date = exactDate(d)
  if (date === null) return some("year", typedDate(d))
  if (isModern) return [["date", writeBiblatexDate(date, d.yearEnd)]]
  const years = d.yearEnd === null ? String(date.year) : `${date.year}--${d.yearEnd}`
  const month = date.month === null ? date.season : (monthAbbreviations[date.month - 1] ?? null)
  return [["year", years], ...some("month", month), ...some("day", date.day === null ? null : String(date.day))]
}

function seriesFields(d: RecordDescription): Written[] {
  const [series] = d.series
  if (series === undefined) return []
  const hasNumber = !isHosted(d.kind) || standsInBook(d)
  return [...some("series", series.title, escapeTitle), ...(hasNumber ? some("number", series.number) : [])]
}

function publisherField(d: RecordDescription, type: string, isModern: boolean): string {
  if (d.kind === "thesis") return isModern ? "institution" : "school"
  return type === "techreport" || type === "report" ? "institution" : "publisher"
}

/** A thesis says which one it is; a report says what it is when it is no plain report. */
function typeText(d: RecordDescription, type: string): string | null {
  if (d.kind === "thesis") return d.thesisNotes[0] ?? (type === "thesis" ? "Thèse" : null)
  return (type === "techreport" || type === "report") && d.kind !== "report" ? genreWord(d.kind) : null
}

/** Commas separate keywords: one that holds a comma stands between braces. */
function keywordField(d: RecordDescription): Written[] {
  const keywords = d.subjects.map((subject) => {
    const text = subject.parts.join(" -- ")
    const latex = escapeLatex(text)
    return /[,;]/.test(text) ? `{${latex}}` : latex
  })
  return keywords.length > 0 ? [["keywords", keywords.join(", ")]] : []
}

function linkFields(d: RecordDescription): Written[] {
  const [doi] = d.links.flatMap(({ url }) => doiOf(url) ?? [])
  return [...some("doi", doi ?? null, escapeVerbatim), ...some("url", plainLinks(d)[0] ?? null, escapeVerbatim)]
}

function plainLinks(d: RecordDescription): string[] {
  return d.links.map(({ url }) => url).filter((url) => doiOf(url) === null)
}

function notes(d: RecordDescription, type: string, isModern: boolean): string[] {
  const isKindUntold = type !== "misc" && type !== "techreport" && type !== "report" && !isToldByEntry(d, type)
  const told = toldNotes(d, { contributors: untoldPeople(d, isModern), kind: isKindUntold })
  return [...told, ...plainLinks(d).slice(1)]
}

function list(numbers: (string | null)[]): string {
  return numbers.filter((number) => number !== null).join(", ")
}

function some(name: string, text: string | null, escape: (text: string) => string = escapeLatex): Written[] {
  return text === null || text === "" ? [] : [[name, escape(text)]]
}
