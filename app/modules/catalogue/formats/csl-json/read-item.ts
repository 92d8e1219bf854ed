import type { ContributorRole } from "../../domain/cite/contributor-role.ts"
import { contributorRoles } from "../../domain/cite/contributor-role.ts"
import { isoDate } from "../../domain/cite/exact-date.ts"
import { kindOfGenre } from "../../domain/cite/genre.ts"
import { joinHostNumber } from "../../domain/cite/host-number.ts"
import type { ReadName } from "../../domain/cite/name-text.ts"
import { contributorAs } from "../../domain/cite/name-text.ts"
import { splitPlaces } from "../../domain/cite/publication-text.ts"
import { cleanText } from "../../domain/text.ts"
import type { Draft } from "../exchange/draft.ts"
import { isHosted } from "../exchange/draft.ts"
import { takeDoi, takeLanguages, takeLinks, takeNumbers, takeOnce } from "../exchange/take.ts"
import { cslDate, cslName, cslText } from "./item.ts"

export type CslField = { name: string; value: unknown }

type Gathered = { volume: string | null; issue: string | null; seriesNumber: string | null; markup: boolean }

/** Puts each field of an item in the draft; gives back those that say nothing that a description can hold. */
export function readCslFields(draft: Draft, fields: CslField[]): { unmapped: CslField[]; markupRemoved: boolean } {
  const gathered: Gathered = { volume: null, issue: null, seriesNumber: null, markup: false }
  const unmapped = fields.filter(({ name, value }) => !isEmpty(value) && !takeField(draft, gathered, name, value))
  const lost = settle(draft, gathered)
  return {
    unmapped: fields.filter((field) => unmapped.includes(field) || lost.has(field.name)),
    markupRemoved: gathered.markup,
  }
}

function takeField(draft: Draft, gathered: Gathered, name: string, value: unknown): boolean {
  const role = contributorRoles.find((one) => one === name)
  if (role !== undefined) return takeNames(draft, role, value)
  if (name === "issued") return takeDate(draft, value)
  const text = readText(value, gathered)
  return text === null ? false : takeText(draft, gathered, name, text)
}

function takeText(draft: Draft, gathered: Gathered, name: string, text: string): boolean {
  switch (name) {
    case "title":
    case "edition":
      return takeOnce(draft, name, text)
    case "container-title":
      return takeOnce(draft.host, "title", text)
    case "volume-title":
      return takeOnce(draft.host, "issueTitle", text)
    case "page":
      return takeOnce(draft.host, "pages", text.replace(/\s*–\s*/g, "-"))
    case "volume":
    case "issue":
      return takeOnce(gathered, name, text)
    case "collection-title":
      return draft.series.push({ title: cleanText(text), subtitle: null, number: null, issn: null }) > 0
    case "collection-number":
      return takeOnce(gathered, "seriesNumber", cleanText(text))
    case "publisher":
      return draft.publishers.push(...splitPlaces(text)) > 0
    case "publisher-place":
      return draft.places.push(...splitPlaces(text)) > 0
    case "number-of-pages":
      return draft.extent.push(/^\d+$/.test(text) ? `${text} p.` : text) > 0
    case "genre":
      return takeGenre(draft, text)
    case "ISBN":
    case "ISSN":
      return takeNumbers(draft, text)
    case "DOI":
      return takeDoi(draft, text)
    case "URL":
      return takeLinks(draft, text)
    case "language":
      return takeLanguages(draft, text)
    case "abstract":
      return draft.abstracts.push(text) > 0
    case "keyword":
      return draft.keywords.push(...text.split(text.includes(";") ? ";" : ",")) > 0
    case "note":
      return draft.notes.push(...text.split(/[\r\n]+/)) > 0
    case "call-number":
      return (
        draft.copies.push({ library: null, section: null, shelfMark: cleanText(text), barcode: null, note: null }) > 0
      )
    default:
      return false
  }
}

function takeGenre(draft: Draft, text: string): boolean {
  if (draft.kind === "thesis") return draft.thesisNotes.push(text) > 0
  const kind = kindOfGenre(text)
  if (kind !== null) draft.kind = kind
  return kind !== null
}

function takeNames(draft: Draft, role: ContributorRole, value: unknown): boolean {
  const read = cslName.array().safeParse(value)
  if (!read.success) return false
  const names = read.data.map(nameOf)
  for (const name of names) {
    if (name !== null) draft.contributors.push(contributorAs(role, name, draft.contributors.length === 0))
  }
  return names.every((name) => name !== null)
}

function nameOf(name: ReturnType<typeof cslName.parse>): ReadName | null {
  const join = (...parts: (string | undefined)[]): string =>
    cleanText(parts.filter((part) => part !== undefined && part !== "").join(" "))
  const literal = join(name.literal)
  if (literal !== "") return { kind: "body", name: literal, givenName: null }
  const family = join(name["non-dropping-particle"], name.family)
  const given = join(name.given, name["dropping-particle"])
  const whole = [given, join(name.suffix)].filter((part) => part !== "").join(", ")
  if (family === "") return whole === "" ? null : { kind: "person", name: whole, givenName: null }
  return { kind: "person", name: family, givenName: whole === "" ? null : whole }
}

function takeDate(draft: Draft, value: unknown): boolean {
  const read = cslDate.safeParse(value)
  if (!read.success) return typeof value === "string" && takeOnce(draft, "date", value)
  const { season, raw, literal } = read.data
  const [first, last] = read.data["date-parts"] ?? []
  if (first === undefined) return takeOnce(draft, "date", raw ?? literal ?? "")
  const [year, month, day] = first.map(Number)
  if (year === undefined || !Number.isInteger(year)) return false
  const seasonName = ["printemps", "été", "automne", "hiver"][Number(season) - 1] ?? null
  if (seasonName !== null) return takeOnce(draft, "date", `${seasonName} ${year}`)
  const text = isoDate({ year, month: month || null, day: month ? day || null : null, season: null })
  return takeOnce(draft, "date", last?.[0] === undefined || last[0] === String(year) ? text : `${text}-${last[0]}`)
}

/** Says which fields could not be used after all. */
function settle(draft: Draft, { volume, issue, seriesNumber }: Gathered): Set<string> {
  const lost = new Set<string>()
  if (draft.kind === "periodical" && issue !== null) draft.kind = "periodical_issue"
  if (isHosted(draft.kind)) draft.host.number = joinHostNumber({ volume, issue })
  else {
    draft.part = volume === null ? null : /^[\divxlc]+$/i.test(volume) ? `vol. ${volume}` : volume
    if (issue !== null) lost.add("issue")
  }
  const [series] = draft.series
  if (series !== undefined) series.number = seriesNumber
  else if (seriesNumber !== null) lost.add("collection-number")
  return lost
}

/** CSL lets a few HTML tags stand in texts (i, b, sup, sub, sc, span): they go, what they hold stays. */
function readText(value: unknown, gathered: Gathered): string | null {
  const read = cslText.safeParse(value)
  if (!read.success) return null
  const plain = read.data.replace(/<\/?(?:i|b|sup|sub|sc|span)(?:\s[^<>]*)?>/gi, "")
  if (plain !== read.data) gathered.markup = true
  return plain
}

function isEmpty(value: unknown): boolean {
  return value === null || value === "" || (Array.isArray(value) && value.length === 0)
}
