import { contributorsOf } from "../domain/cite/contributor-role.ts"
import { isoDate } from "../domain/cite/exact-date.ts"
import { splitHostNumber } from "../domain/cite/host-number.ts"
import { standsInBook } from "../domain/cite/host-sort.ts"
import { invertedName } from "../domain/cite/name-text.ts"
import { pageCount, readPageRange } from "../domain/cite/page-range.ts"
import { exactDate, joinedPlaces, mainPublication } from "../domain/cite/publication-text.ts"
import { writtenTitle } from "../domain/cite/written-title.ts"
import type { RecordDescription, RecordKind } from "../domain/record-description.ts"
import { doiOf } from "./exchange/take.ts"

type Pair = [key: string, value: string | null | undefined]

/**
 * The ContextObject (Z39.88-2004, KEV) that stands in the title of `<span class="Z3988">`, so that Zotero finds the
 * records of a list. Not escaped for HTML.
 */
export function coinsContextObject(d: RecordDescription, url: string): string {
  const format = formatOf(d)
  const pairs: Pair[] = [
    ["ctx_ver", "Z39.88-2004"],
    ["rft_val_fmt", `info:ofi/fmt:kev:mtx:${format}`],
    ["rfr_id", `info:sid/${URL.parse(url)?.hostname ?? "maillage"}`],
    ...identifiers(d).map((id): Pair => ["rft_id", id]),
    ["rft_id", url],
    ...metadata(d, format),
  ]
  return pairs
    .flatMap(([key, value]) => (value ? [`${key}=${encodeURIComponent(value.toWellFormed())}`] : []))
    .join("&")
}

type Format = "book" | "journal" | "dissertation" | "dc"

/** Zotero reads the Dublin Core format for what is neither book, article nor thesis. */
const dcTypes: Partial<Record<RecordKind, string>> = {
  web_page: "webpage",
  audio: "audioRecording",
  video: "videoRecording",
  teaching_tool: "document",
  grey_literature: "report",
  other: "document",
}

function formatOf(d: RecordDescription): Format {
  if (d.kind === "thesis") return "dissertation"
  if (d.kind === "book" || d.kind === "report" || standsInBook(d)) return "book"
  return dcTypes[d.kind] === undefined ? "journal" : "dc"
}

function metadata(d: RecordDescription, format: Format): Pair[] {
  const publication = mainPublication(d)
  const publisher = joinedPlaces(publication?.publishers ?? [])
  const place = joinedPlaces(publication?.places ?? [])
  const date = exactDate(d)
  const day: Pair = ["rft.date", date === null ? null : isoDate({ ...date, season: null })]
  const title = writtenTitle(d)
  if (format === "dc") {
    const creators = d.contributors.map((one): Pair => ["rft.creator", invertedName(one)])
    const type: Pair = ["rft.type", dcTypes[d.kind]]
    return [
      type,
      ["rft.title", title],
      ...creators,
      ["rft.publisher", publisher],
      day,
      ["rft.language", d.languages[0]],
    ]
  }
  const { volume, issue } = splitHostNumber(d.host?.number ?? null)
  const pages = readPageRange(d.host?.pages ?? null)
  const inHost = d.kind === "article" || d.kind === "periodical_issue"
  const people = authors(d)
  const host: Pair[] = [
    ["rft.volume", volume],
    ["rft.issue", issue],
    ["rft.spage", pages?.first],
    ["rft.epage", pages?.last],
    ["rft.pages", d.host?.pages],
  ]
  if (format === "journal") {
    const genre = d.kind === "article" ? "article" : d.kind === "periodical_issue" ? "issue" : "journal"
    const titles: Pair[] =
      genre === "journal"
        ? [["rft.jtitle", title]]
        : [
            ["rft.atitle", title],
            ["rft.jtitle", d.host?.title],
          ]
    return [["rft.genre", genre], ...titles, ...people, day, ...host, ["rft.issn", d.host?.issn ?? d.issns[0]?.value]]
  }
  if (format === "dissertation")
    return [["rft.title", title], ...people, ["rft.inst", publisher], day, ["rft.tpages", pageCount(d.extent)]]
  const genre = inHost ? "bookitem" : d.kind === "report" ? "report" : "book"
  const titles: Pair[] = inHost
    ? [
        ["rft.atitle", title],
        ["rft.btitle", d.host?.title],
      ]
    : [["rft.btitle", title]]
  return [
    ["rft.genre", genre],
    ...titles,
    ...people,
    ["rft.pub", publisher],
    ["rft.place", place],
    day,
    ["rft.edition", d.edition],
    ["rft.series", d.series[0]?.title],
    ["rft.tpages", inHost ? null : pageCount(d.extent)],
    ...(inHost ? host : []),
    ["rft.isbn", inHost ? d.host?.isbn : d.isbns[0]?.value],
  ]
}

/** The first author in parts, as the format wants, then each of them whole; bodies apart. */
function authors(d: RecordDescription): Pair[] {
  const found = contributorsOf(d.contributors, "author")
  const all = found.length > 0 ? found : d.contributors.slice(0, 1)
  const [first] = all
  const parts: Pair[] =
    first?.kind === "person"
      ? [
          ["rft.aulast", first.name],
          ["rft.aufirst", first.givenName],
        ]
      : []
  return [...parts, ...all.map((one): Pair => [one.kind === "person" ? "rft.au" : "rft.aucorp", invertedName(one)])]
}

function identifiers(d: RecordDescription): string[] {
  const dois = d.links.flatMap((link) => doiOf(link.url) ?? []).map((doi) => `info:doi/${doi}`)
  return [...dois, ...d.isbns.flatMap((isbn) => (isbn.value === null ? [] : `urn:ISBN:${isbn.value}`))]
}
