import type { ContributorRole } from "../domain/cite/contributor-role.ts"
import { roleOf } from "../domain/cite/contributor-role.ts"
import { genreWord } from "../domain/cite/genre.ts"
import { splitHostNumber } from "../domain/cite/host-number.ts"
import { languageTag } from "../domain/cite/language-tag.ts"
import { invertedName } from "../domain/cite/name-text.ts"
import { pageCount, readPageRange } from "../domain/cite/page-range.ts"
import { exactDate, joinedPlaces, mainPublication } from "../domain/cite/publication-text.ts"
import { toldNotes } from "../domain/cite/told-notes.ts"
import { volumeOf, writtenTitle } from "../domain/cite/written-title.ts"
import type { ExchangeSource, SourceField } from "../domain/exchange-verdict.ts"
import type { Contributor, RecordDescription } from "../domain/record-description.ts"
import { isHosted } from "./exchange/draft.ts"
import type { Exported } from "./exchange/exported.ts"
import { doiOf } from "./exchange/take.ts"
import { writeRisDate } from "./ris/dates.ts"
import { isToldByType, typeOf } from "./ris/types.ts"

/**
 * Writes one record as RIS (UTF-8, CR LF, two spaces before the hyphen): the description, then the fields of the RIS
 * record that it came from and that nothing in it says.
 */
export function writeRis({ description, id, url, source }: Exported): string {
  const original = source?.format === "ris" ? source : null
  const type = typeOf(description, original?.type ?? null)
  const fields: SourceField[] = [["TY", type], ...descriptionFields(description, type), ...givenBack(original)]
  if (id !== null) fields.push(["ID", id])
  if (url !== null && !description.links.some((link) => link.url === url)) fields.push(["UR", url])
  return [...fields, ["ER", ""]].map(([tag, text]) => `${tag}  - ${oneLine(text ?? "")}\r\n`).join("")
}

function descriptionFields(d: RecordDescription, type: string): SourceField[] {
  const publication = mainPublication(d)
  const date = exactDate(d)
  const untold = d.contributors.filter((one) => !isToldByTag(roleOf(one), d))
  return [
    ...some("TI", writtenTitle(d)),
    ...d.parallelTitles.map((title): SourceField => ["TT", title]),
    ...(["AU", "ED", "A3", "A4"] as const).flatMap((tag) =>
      d.contributors.filter((one) => tagOf(roleOf(one), d) === tag).map((one): SourceField => [tag, nameOf(one)]),
    ),
    ...hostFields(d),
    ...seriesFields(d),
    ...(date === null ? [] : some("PY", String(date.year))),
    ...(date === null || (date.month === null && date.season === null) ? [] : some("DA", writeRisDate(date))),
    ...some("PB", joinedPlaces(publication?.publishers ?? [])),
    ...some("CY", joinedPlaces(publication?.places ?? [])),
    ...some("ET", d.edition),
    ...some("VL", isHosted(d.kind) ? null : volumeOf(d)),
    ...some("SP", isHosted(d.kind) ? null : pageCount(d.extent)),
    ...[...d.isbns, ...d.issns].map((number): SourceField => ["SN", number.value ?? number.typed]),
    ...some("M3", d.kind === "thesis" ? (d.thesisNotes[0] ?? null) : type === "RPRT" ? genreWord(d.kind) : null),
    ...d.abstracts.map((text): SourceField => ["AB", text]),
    ...d.subjects.map((subject): SourceField => ["KW", subject.parts.join(" -- ")]),
    ...d.languages.map((code): SourceField => ["LA", languageTag(code)]),
    ...toldNotes(d, {
      contributors: untold,
      kind: type !== "RPRT" && !isToldByType(d, type),
    }).map((text): SourceField => ["N1", text]),
    ...d.links.map((link): SourceField => {
      const doi = doiOf(link.url)
      return doi === null ? ["UR", link.url] : ["DO", doi]
    }),
  ]
}

/** EndNote takes a name of several words without a comma for a person's: a comma at its end says a body. */
function nameOf(one: Contributor): string {
  return one.kind !== "person" && /\s/.test(one.name) && !one.name.includes(",") ? `${one.name},` : invertedName(one)
}

/** The tag for a role; directors are the authors of a film, as Zotero and EndNote have it, or its authors where it names no director. */
function tagOf(role: ContributorRole, d: RecordDescription): "AU" | "ED" | "A3" | "A4" | null {
  if (role === (d.kind === "video" && isDirected(d) ? "director" : "author")) return "AU"
  if (role === "editor") return "ED"
  if (role === "translator") return "A4"
  return (d.kind === "thesis" && role === "advisor") || (d.kind === "video" && role === "producer") ? "A3" : null
}

/** The author of a film is read as its director: a note says what he is. */
function isToldByTag(role: ContributorRole, d: RecordDescription): boolean {
  return tagOf(role, d) !== null && !(d.kind === "video" && role === "author")
}

function isDirected({ contributors }: RecordDescription): boolean {
  return contributors.some((one) => roleOf(one) === "director")
}

function hostFields(d: RecordDescription): SourceField[] {
  const { host } = d
  if (host === null) return []
  const { volume, issue } = splitHostNumber(host.number)
  const pages = readPageRange(host.pages)
  return [
    ...some("T2", host.title),
    ...(isHosted(d.kind) ? [...some("VL", volume), ...some("IS", issue)] : []),
    ...some("SP", isHosted(d.kind) ? (pages?.first ?? host.pages) : null),
    ...some("EP", isHosted(d.kind) ? (pages?.last ?? null) : null),
    ...some("SN", host.issn),
    ...some("SN", host.isbn),
  ]
}

function seriesFields(d: RecordDescription): SourceField[] {
  const tag = d.host === null ? "T2" : "T3"
  return [
    ...d.series.map((series, index): SourceField => [index === 0 ? tag : "T3", series.title]),
    ...some("M1", isHosted(d.kind) ? null : (d.series[0]?.number ?? null)),
  ]
}

/** What the file had and the description has not; a number of its own stays that of its file. */
function givenBack(original: ExchangeSource | null): SourceField[] {
  return (original?.unmapped ?? []).filter(([tag]) => /^[A-Z][A-Z0-9]$/.test(tag) && !["TY", "ER", "ID"].includes(tag))
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, " ")
}

function some(tag: string, text: string | null): SourceField[] {
  return text === null || text === "" ? [] : [[tag, text]]
}
