import type { ContributorRole } from "../../domain/cite/contributor-role.ts"
import { kindOfGenre } from "../../domain/cite/genre.ts"
import type { HostNumber } from "../../domain/cite/host-number.ts"
import { joinHostNumber } from "../../domain/cite/host-number.ts"
import { contributorAs, readInvertedName } from "../../domain/cite/name-text.ts"
import { splitPlaces } from "../../domain/cite/publication-text.ts"
import type { SourceField } from "../../domain/exchange-verdict.ts"
import type { Draft } from "../exchange/draft.ts"
import { isHosted } from "../exchange/draft.ts"
import { takeDoi, takeLanguages, takeLinks, takeNumbers, takeOnce } from "../exchange/take.ts"
import { readRisDate } from "./dates.ts"

/** What the fields of one record say together, before they can be put in their place. */
type Gathered = HostNumber & { first: string | null; last: string | null; seriesNumber: string | null; dates: string[] }

/** Puts each field of a RIS record in the draft; gives back those that say nothing that a description can hold. */
export function readRisFields(draft: Draft, fields: SourceField[]): SourceField[] {
  const gathered: Gathered = { volume: null, issue: null, first: null, last: null, seriesNumber: null, dates: [] }
  const unmapped = inTheirOrder(fields).filter(
    ([tag, text]) => text.trim() !== "" && !takeField(draft, gathered, tag, text),
  )
  const lost = settleGathered(draft, gathered)
  const isLost = ([tag]: SourceField): boolean => lost.has(tag) && !unmapped.some(([other]) => other === tag)
  return fields.filter((field) => unmapped.includes(field) || isLost(field))
}

// The fuller name of a periodical wins over its short forms, whatever their order in the file.
const hostTitleTags = ["BT", "C3", "JF", "T2", "JO", "J2", "JA", "J1"]

function inTheirOrder(fields: SourceField[]): SourceField[] {
  const rank = ([tag]: SourceField): number => hostTitleTags.indexOf(tag)
  return fields.toSorted((a, b) => (rank(a) >= 0 && rank(b) >= 0 ? rank(a) - rank(b) : 0))
}

function takeField(draft: Draft, gathered: Gathered, tag: string, text: string): boolean {
  const role = roleOfTag(tag, draft)
  if (role !== null) return takeContributor(draft, role, text)
  if (hostTitleTags.includes(tag)) return takeHostTitle(draft, tag, text)
  switch (tag) {
    case "TI":
    case "T1":
    case "CT":
      return takeOnce(draft, "title", text)
    case "TT":
      return draft.parallelTitles.push(text) > 0
    case "T3":
      return takeSeries(draft, text)
    case "PY":
    case "Y1":
    case "DA":
      return gathered.dates.push(text) > 0
    case "VL":
      return takeOnce(gathered, "volume", text)
    case "IS":
    case "CP":
      return takeOnce(gathered, "issue", text)
    case "SP":
      return takeOnce(gathered, "first", text)
    case "EP":
      return takeOnce(gathered, "last", text)
    case "M1":
      return !isHosted(draft.kind) && takeOnce(gathered, "seriesNumber", text)
    case "M3":
      return takeDoi(draft, text) || takeGenre(draft, text)
    case "SN":
      return takeNumbers(draft, text)
    case "PB":
      return draft.publishers.push(...splitPlaces(text)) > 0
    case "CY":
    case "PP":
      return draft.places.push(...splitPlaces(text)) > 0
    case "ET":
      return takeOnce(draft, "edition", text)
    case "AB":
    case "N2":
      return draft.abstracts.push(text) > 0
    case "N1":
      return draft.notes.push(text) > 0
    case "KW":
      return draft.keywords.push(...text.split(/\s*[;\n]\s*/)) > 0
    case "LA":
      return takeLanguages(draft, text)
    case "DO":
    case "DI":
      return takeDoi(draft, text)
    case "UR":
    case "LK":
    case "L1":
    case "L2":
    case "L3":
    case "L4":
      return takeLinks(draft, text, null, tag === "L1" && /\.pdf$/i.test(text) ? "application/pdf" : null)
    case "CN":
      return draft.copies.push({ library: null, section: null, shelfMark: text.trim(), barcode: null, note: null }) > 0
    default:
      return false
  }
}

/** A2 to A4 change their meaning with the type (EndNote's table of reference types). */
function roleOfTag(tag: string, draft: Draft): ContributorRole | null {
  if (tag === "AU" || tag === "A1") return draft.kind === "video" ? "director" : "author"
  if (tag === "A2" || tag === "ED") return "editor"
  if (tag === "A3") return draft.kind === "thesis" ? "advisor" : draft.kind === "video" ? "producer" : "editor"
  return tag === "A4" || tag === "TA" ? "translator" : null
}

function takeContributor(draft: Draft, role: ContributorRole, text: string): boolean {
  const names = text.split(/\s*[;\n]\s*/).map(readInvertedName)
  for (const name of names) {
    if (name !== null) draft.contributors.push(contributorAs(role, name, draft.contributors.length === 0))
  }
  return names.some((name) => name !== null)
}

/** T2 is the host of what stands in something, the series of the rest; short titles go when they say the same. */
function takeHostTitle(draft: Draft, tag: string, text: string): boolean {
  if (isHosted(draft.kind) || draft.kind === "web_page" || draft.kind === "periodical")
    return takeOnce(draft.host, "title", text)
  if (tag === "BT") return takeOnce(draft, "title", text)
  return tag === "T2" && takeSeries(draft, text)
}

function takeSeries(draft: Draft, text: string): boolean {
  return draft.series.push({ title: text.trim(), subtitle: null, number: null, issn: null }) > 0
}

function takeGenre(draft: Draft, text: string): boolean {
  if (draft.kind === "thesis") return draft.thesisNotes.push(text) > 0
  const kind = kindOfGenre(text)
  if (kind !== null) draft.kind = kind
  return kind !== null
}

/** Says which tags could not be used after all. */
function settleGathered(draft: Draft, gathered: Gathered): Set<string> {
  const lost = new Set<string>()
  const { volume, issue, first, last } = gathered
  if (draft.kind === "periodical" && (volume !== null || issue !== null)) draft.kind = "periodical_issue"
  if (isHosted(draft.kind)) {
    draft.host.number = joinHostNumber({ volume, issue })
    draft.host.pages =
      last === null || first?.includes("-") === true ? first : first === null ? last : `${first}-${last}`
  } else {
    draft.part = volume === null ? null : /^[\divxlc]+$/i.test(volume) ? `vol. ${volume}` : volume
    if (issue !== null) lost.add("IS").add("CP")
    if (last !== null) lost.add("EP")
    if (first !== null) draft.extent.push(/^\d+$/.test(first) ? `${first} p.` : first)
  }
  const [series] = draft.series
  if (series === undefined && gathered.seriesNumber !== null) lost.add("M1")
  if (series !== undefined) series.number = gathered.seriesNumber
  const dates = gathered.dates.map(readRisDate)
  draft.date = dates.toSorted((a, b) => b.precision - a.precision)[0]?.text ?? null
  return lost
}
