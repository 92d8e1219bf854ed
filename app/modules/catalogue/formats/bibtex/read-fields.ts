import type { ContributorRole } from "../../domain/cite/contributor-role.ts"
import { kindOfGenre } from "../../domain/cite/genre.ts"
import { joinHostNumber } from "../../domain/cite/host-number.ts"
import { contributorAs } from "../../domain/cite/name-text.ts"
import { splitPlaces } from "../../domain/cite/publication-text.ts"
import { cleanText } from "../../domain/text.ts"
import type { Draft } from "../exchange/draft.ts"
import { isHosted } from "../exchange/draft.ts"
import { takeDoi, takeLanguages, takeLinks, takeNumbers, takeOnce } from "../exchange/take.ts"
import type { DateParts } from "./dates.ts"
import { bibtexDate } from "./dates.ts"
import { plainText, verbatimText } from "./latex-text.ts"
import { readBibtexNames } from "./names.ts"
import { noteSeparator } from "./note-separator.ts"
import { splitOutside } from "./split-outside.ts"

/** A field's LaTeX, its abbreviations resolved. */
export type LatexField = { name: string; latex: string; inherited: boolean }

type Gathered = DateParts & {
  volume: string | null
  number: string | null
  issue: string | null
  booktitle: string | null
  booksubtitle: string | null
  editorRoles: Map<string, ContributorRole>
}

/** Puts each field of an entry in the draft; gives back those that say nothing that a description can hold. */
export function readBibtexFields(draft: Draft, fields: LatexField[]): LatexField[] {
  const gathered: Gathered = {
    ...{ date: null, year: null, month: null, day: null },
    ...{ volume: null, number: null, issue: null, booktitle: null, booksubtitle: null },
    editorRoles: editorRoles(fields),
  }
  const unmapped = fields.filter(({ name, latex }) => latex.trim() !== "" && !takeField(draft, gathered, name, latex))
  const lost = settle(draft, gathered)
  return fields.filter((field) => unmapped.includes(field) || lost.has(field.name))
}

const namesOf = new Map<string, ContributorRole>([
  ["afterword", "afterword"],
  ["annotator", "annotator"],
  ["author", "author"],
  ["commentator", "commentator"],
  ["editor", "editor"],
  ["foreword", "foreword"],
  ["illustrator", "illustrator"],
  ["introduction", "foreword"],
  ["translator", "translator"],
])

const typedRoles = new Map<string, ContributorRole>([
  ["collaborator", "contributor"],
  ["compiler", "compiler"],
  ["director", "director"],
  ["editor", "editor"],
  ["illustrator", "illustrator"],
  ["organizer", "organizer"],
  ["producer", "producer"],
  ["advisor", "advisor"],
])

function takeField(draft: Draft, gathered: Gathered, name: string, latex: string): boolean {
  const role = gathered.editorRoles.get(name) ?? namesOf.get(name)
  if (role !== undefined) return takeNames(draft, role, latex)
  if (/^editor[abc]?type$/.test(name)) return gathered.editorRoles.has(name.slice(0, -4))
  if (name === "url") return takeLinks(draft, verbatimText(latex))
  if (name === "doi") return takeDoi(draft, verbatimText(latex))
  const text = cleanText(plainText(latex).text)
  if (text === "") return true
  if (takeSimple(draft, gathered, name, text)) return true
  switch (name) {
    case "publisher":
    case "organization":
    case "institution":
    case "school":
      return draft.publishers.push(...splitPlaces(text)) > 0
    case "address":
    case "location":
      return draft.places.push(...splitPlaces(text)) > 0
    case "series":
      return draft.series.push({ title: text, subtitle: null, number: null, issn: null }) > 0
    case "isbn":
    case "issn":
      return takeNumbers(draft, text)
    case "language":
    case "langid":
      return takeLanguages(draft, text)
    case "abstract":
      return draft.abstracts.push(text) > 0
    case "keywords":
    case "keyword":
      return draft.keywords.push(...splitOutside(latex, /[;,]/y).map((part) => plainText(keepDashes(part)).text)) > 0
    case "note":
    case "addendum":
      return draft.notes.push(...text.split(noteSeparator)) > 0
    case "howpublished":
      return takeLinks(draft, verbatimText(latex)) || takeKind(draft, text) || draft.notes.push(text) > 0
    case "type":
      return draft.kind === "thesis" && !/^\w+thesis$/.test(text)
        ? draft.thesisNotes.push(text) > 0
        : takeKind(draft, text)
    case "pagetotal":
      return draft.extent.push(/^\d+$/.test(text) ? `${text} p.` : text) > 0
    case "callnumber":
    case "library":
      return draft.copies.push({ library: null, section: null, shelfMark: text, barcode: null, note: null }) > 0
    default:
      return false
  }
}

/** Fields that stand once and go where their name says. */
function takeSimple(draft: Draft, gathered: Gathered, name: string, text: string): boolean {
  switch (name) {
    case "title":
    case "subtitle":
    case "edition":
      return takeOnce(draft, name, text)
    case "titleaddon":
      return takeOnce(draft, "part", text)
    case "journal":
    case "journaltitle":
      return takeOnce(draft.host, "title", text)
    case "issuetitle":
      return takeOnce(draft.host, "issueTitle", text)
    case "booktitle":
    case "booksubtitle":
    case "volume":
    case "number":
    case "issue":
    case "date":
    case "year":
    case "month":
    case "day":
      return takeOnce(gathered, name, text)
    case "pages":
      return isHosted(draft.kind)
        ? takeOnce(draft.host, "pages", text)
        : /^\d+$/.test(text) && draft.extent.push(`${text} p.`) > 0
    default:
      return false
  }
}

/** " -- " cuts a heading from its subdivision; it is no dash of LaTeX. */
function keepDashes(latex: string): string {
  return latex.replaceAll(" -- ", " -{}- ")
}

function takeKind(draft: Draft, text: string): boolean {
  const kind = kindOfGenre(text)
  if (kind !== null) draft.kind = kind
  return kind !== null
}

function takeNames(draft: Draft, role: ContributorRole, latex: string): boolean {
  const names = readBibtexNames(latex)
  for (const name of names) draft.contributors.push(contributorAs(role, name, draft.contributors.length === 0))
  return names.length > 0
}

/** biblatex tells by editortype, editoratype… what its editors did. */
function editorRoles(fields: LatexField[]): Map<string, ContributorRole> {
  const roles = new Map<string, ContributorRole>()
  for (const { name } of fields) {
    if (!/^editor[abc]?$/.test(name)) continue
    const type = fields.find((field) => field.name === `${name}type`)
    const role = typedRoles.get(type?.latex.trim() ?? (name === "editor" ? "editor" : "collaborator"))
    if (role !== undefined) roles.set(name, role)
  }
  return roles
}

/** Says which fields could not be used after all. */
function settle(draft: Draft, gathered: Gathered): Set<string> {
  const lost = new Set<string>()
  const { volume, number, issue, booktitle, booksubtitle } = gathered
  const whole = booktitle === null || booksubtitle === null ? booktitle : `${booktitle} : ${booksubtitle}`
  if (draft.host.title === null) draft.host.title = whole
  else if (booktitle !== null) lost.add("booktitle")
  if (draft.kind === "periodical" && (number !== null || issue !== null)) draft.kind = "periodical_issue"
  const [series] = draft.series
  if (isHosted(draft.kind)) {
    if (series !== undefined && draft.inBook) series.number = number
    const ownNumber = series !== undefined && draft.inBook ? null : number
    draft.host.number = joinHostNumber({ volume, issue: ownNumber ?? issue })
    if (ownNumber !== null && issue !== null) lost.add("issue")
    draft.host.pages = draft.host.pages?.replace(/\s*–\s*/g, "-") ?? null
  } else {
    if (volume !== null && draft.part !== null) lost.add("volume")
    draft.part ??= volume === null ? null : /^[\divxlc]+$/i.test(volume) ? `vol. ${volume}` : volume
    if (issue !== null) lost.add("issue")
    if (series === undefined && number !== null) lost.add("number")
    if (series !== undefined) series.number = number
  }
  draft.date = bibtexDate(gathered, lost)
  return lost
}
