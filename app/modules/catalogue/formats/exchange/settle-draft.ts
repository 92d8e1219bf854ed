import { roleOf, standingOf } from "../../domain/cite/contributor-role.ts"
import { readExactDate } from "../../domain/cite/exact-date.ts"
import { readToldNote } from "../../domain/cite/told-notes.ts"
import { splitTitle } from "../../domain/cite/written-title.ts"
import type { ExchangeRemark } from "../../domain/exchange-verdict.ts"
import { filingTitle } from "../../domain/filing-title.ts"
import { readIsbn } from "../../domain/isbn.ts"
import { readIssn } from "../../domain/issn.ts"
import { readPublicationYears } from "../../domain/publication-year.ts"
import type { Contributor, Host, Publication, RecordDescription, Subject } from "../../domain/record-description.ts"
import { cleanText, cleanTexts } from "../../domain/text.ts"
import type { Draft } from "./draft.ts"
import { isHosted } from "./draft.ts"
import { takeLinks } from "./take.ts"

export type Settled = { description: RecordDescription; remarks: ExchangeRemark[] }

/** Makes a description of a draft: texts cleaned, numbers checked, years read, told notes put back; null without a title. */
export function settleDraft(draft: Draft): Settled | null {
  const told = withToldNotes(draft)
  const whole = cleanText(told.title ?? "")
  if (whole === "") return null
  const { title, subtitle } =
    told.subtitle === null ? splitTitle(whole) : { title: whole, subtitle: text(told.subtitle) }
  const languages = [...new Set(told.languages)]
  const isbns = unique(told.isbns.map(readIsbn), (isbn) => isbn.value ?? isbn.typed)
  const issns = unique(told.issns.map(readIssn), (issn) => issn.value ?? issn.typed)
  const remarks: ExchangeRemark[] = []
  if (isbns.some((isbn) => isbn.value === null)) remarks.push("isbn_false")
  if (issns.some((issn) => issn.value === null)) remarks.push("issn_false")
  const description: RecordDescription = {
    kind: told.kind,
    title,
    sortTitle: filingTitle(title, languages),
    subtitle,
    part: text(told.part),
    parallelTitles: cleanTexts(told.parallelTitles),
    responsibility: text(told.responsibility),
    edition: text(told.edition),
    contributors: merged(told.contributors),
    ...publicationOf(told),
    extent: cleanTexts(told.extent),
    series: told.series,
    host: hostOf(told),
    isbns,
    issns,
    languages,
    originalLanguages: [...new Set(told.originalLanguages)],
    notes: cleanTexts(told.notes),
    thesisNotes: cleanTexts(told.thesisNotes),
    contents: cleanTexts(told.contents),
    abstracts: cleanTexts(told.abstracts),
    subjects: unique(told.keywords.flatMap(subjectOf), (subject) => subject.parts.join("|").toLowerCase()),
    territories: [],
    classes: told.classes,
    links: unique(told.links, (link) => link.url),
    sources: [],
  }
  return { description, remarks }
}

function withToldNotes(draft: Draft): Draft {
  const { contents, contributors, links } = draft
  const told: Draft = {
    ...draft,
    notes: [],
    contents: [...contents],
    contributors: [...contributors],
    links: [...links],
  }
  for (const note of cleanTexts(draft.notes)) {
    const read = readToldNote(note)
    // Formats with room for one address tell the others as notes.
    if (read === null && !takeLinks(told, note)) told.notes.push(note)
    else if (read === null) continue
    else if (read.kind === "contents") told.contents.push(read.text)
    else if (read.kind === "contributor") tellContributor(told, read.contributor)
    else told.kind = read.recordKind
  }
  return isHosted(told.kind) ? withHostNumbers(told) : told
}

/** A film has its authors where formats keep its directors: the note that says so of one of them puts it right. */
function tellContributor({ kind, contributors }: Draft, one: Contributor): void {
  const at = contributors.findIndex((other) => roleOf(other) === "director" && isSameName(other, one))
  if (kind !== "video" || roleOf(one) !== "author" || at < 0) contributors.push(one)
  else contributors[at] = { ...one, ...standingOf("author", at === 0) }
}

function isSameName(one: Contributor, other: Contributor): boolean {
  return one.kind === other.kind && one.name === other.name && one.givenName === other.givenName
}

/** The kind may be known after the numbers: those of an issue are of its periodical. */
function withHostNumbers(draft: Draft): Draft {
  const { host, isbns, issns } = draft
  const numbers = { isbn: host.isbn ?? isbns[0] ?? null, issn: host.issn ?? issns[0] ?? null }
  return {
    ...draft,
    host: { ...host, ...numbers },
    isbns: isbns.slice(host.isbn === null ? 1 : 0),
    issns: issns.slice(host.issn === null ? 1 : 0),
  }
}

/** An article's date is that of the issue it stands in; what is published on its own has a statement of publication. */
function publicationOf(draft: Draft): Pick<RecordDescription, "publications" | "year" | "yearEnd"> {
  const date = text(draft.date)
  const years = readPublicationYears(date ?? "")
  const year = years.year ?? readExactDate(date ?? "")?.year ?? null
  const isInHost = date !== null && isInIssue(draft)
  const statement: Publication = {
    role: "publication",
    places: cleanTexts(draft.places),
    publishers: cleanTexts(draft.publishers),
    date: isInHost ? null : date,
  }
  const saysSomething = statement.places.length + statement.publishers.length > 0 || statement.date !== null
  return { publications: saysSomething ? [statement] : [], year, yearEnd: years.yearEnd }
}

function hostOf(draft: Draft): Host | null {
  const { title, issueTitle, number, pages, issn, isbn } = draft.host
  const date = isInIssue(draft) ? (text(draft.host.date) ?? text(draft.date)) : text(draft.host.date)
  const host: Host = {
    title: text(title),
    issueTitle: text(issueTitle),
    number: text(number),
    date,
    pages: text(pages),
    issn: issn === null ? null : (readIssn(issn).value ?? text(issn)),
    isbn: isbn === null ? null : (readIsbn(isbn).value ?? text(isbn)),
  }
  return Object.values(host).some((value) => value !== null) ? host : null
}

function isInIssue(draft: Draft): boolean {
  return isHosted(draft.kind) && !draft.inBook && draft.host.title !== null
}

/** Somebody named twice for two functions is one contributor with both. */
function merged(contributors: Contributor[]): Contributor[] {
  const seen = new Map<string, Contributor>()
  for (const one of contributors) {
    const key = [one.kind, one.name, one.givenName].join("|").toLowerCase()
    const known = seen.get(key)
    if (known === undefined) seen.set(key, { ...one })
    else known.functions = [...new Set([...known.functions, ...one.functions])]
  }
  return [...seen.values()]
}

function subjectOf(keyword: string): Subject[] {
  const [heading, ...subdivisions] = cleanTexts(keyword.split(/\s+--\s+/))
  if (heading === undefined) return []
  return [{ kind: "uncontrolled", parts: [heading, ...subdivisions], scheme: null, authorityId: null }]
}

function text(raw: string | null): string | null {
  return raw === null ? null : cleanText(raw) || null
}

function unique<T>(items: T[], keyOf: (item: T) => string): T[] {
  const seen = new Set<string>()
  return items.filter((item) => !seen.has(keyOf(item)) && Boolean(seen.add(keyOf(item))))
}
