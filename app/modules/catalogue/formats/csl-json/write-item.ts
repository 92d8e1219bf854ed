import type { ContributorRole } from "../../domain/cite/contributor-role.ts"
import { contributorRoles, contributorsOf, roleOf } from "../../domain/cite/contributor-role.ts"
import type { ExactDate } from "../../domain/cite/exact-date.ts"
import { genreWord } from "../../domain/cite/genre.ts"
import { splitHostNumber } from "../../domain/cite/host-number.ts"
import { languageTag } from "../../domain/cite/language-tag.ts"
import { barePages, pageCount } from "../../domain/cite/page-range.ts"
import { exactDate, joinedPlaces, mainPublication, typedDate } from "../../domain/cite/publication-text.ts"
import { toldNotes } from "../../domain/cite/told-notes.ts"
import { volumeOf, writtenTitle } from "../../domain/cite/written-title.ts"
import type { Contributor, RecordDescription } from "../../domain/record-description.ts"
import { isHosted } from "../exchange/draft.ts"
import type { Exported } from "../exchange/exported.ts"
import { doiOf } from "../exchange/take.ts"
import type { CslDate, CslItem, CslName } from "./item.ts"
import { cslTypeOf, kindOfCslType } from "./types.ts"

/** Roles that CSL 1.0.2 has no name variable for: a note tells them. */
const foreignRoles: ContributorRole[] = [
  "photographer",
  "interviewee",
  "advisor",
  "foreword",
  "afterword",
  "annotator",
  "commentator",
  "degree-grantor",
]

const seasons = ["printemps", "été", "automne", "hiver"]

/** A record as an item of CSL-JSON 1.0.2. */
export function cslItemOf({ description: d, id, url, source }: Exported): CslItem {
  const type = cslTypeOf(d, source?.format === "csl-json" ? source.type : null)
  const publication = mainPublication(d)
  const { volume, issue } = isHosted(d.kind)
    ? splitHostNumber(d.host?.number ?? null)
    : { volume: volumeOf(d), issue: null }
  const [link, ...otherLinks] = d.links.map((one) => one.url).filter((one) => doiOf(one) === null)
  const isToldByGenre = ["report", "document", "thesis"].includes(type)
  const untold = d.contributors.filter((one) => foreignRoles.includes(roleOf(one)))
  const kindIsUntold = !isToldByGenre && !isTold(d, type, issue)
  return withoutEmpty({
    id: id ?? source?.key ?? "notice",
    type,
    title: writtenTitle(d),
    ...namesByRole(d),
    "container-title": d.host?.title ?? undefined,
    "volume-title": d.host?.issueTitle ?? undefined,
    "collection-title": d.series[0]?.title,
    "collection-number": d.series[0]?.number ?? undefined,
    volume: volume ?? undefined,
    issue: issue ?? undefined,
    page: d.host === null || d.host.pages === null ? undefined : barePages(d.host.pages),
    "number-of-pages": isHosted(d.kind) ? undefined : (pageCount(d.extent) ?? undefined),
    publisher: joinedPlaces(publication?.publishers ?? []) ?? undefined,
    "publisher-place": joinedPlaces(publication?.places ?? []) ?? undefined,
    issued: cslDateOf(d),
    edition: d.edition ?? undefined,
    genre: genreOf(d, type),
    ISBN: numbers([...d.isbns.map((isbn) => isbn.value ?? isbn.typed), d.host?.isbn ?? null]),
    ISSN: numbers([...d.issns.map((issn) => issn.value ?? issn.typed), d.host?.issn ?? null]),
    DOI: d.links.flatMap((one) => doiOf(one.url) ?? [])[0],
    URL: link ?? url ?? undefined,
    language: d.languages.map(languageTag).join("; "),
    abstract: d.abstracts.join("\n\n"),
    keyword: keywords(d),
    note: [...toldNotes(d, { contributors: untold, kind: kindIsUntold }), ...otherLinks].join("\n"),
  })
}

function isTold(d: RecordDescription, type: string, issue: string | null): boolean {
  if (type === "periodical") return (d.kind === "periodical_issue") === (issue !== null)
  return kindOfCslType(type)?.kind === d.kind
}

function genreOf(d: RecordDescription, type: string): string | undefined {
  if (d.kind === "thesis") return d.thesisNotes[0]
  const isPlain = kindOfCslType(type)?.kind === d.kind
  return (isPlain ? null : genreWord(d.kind)) ?? undefined
}

function namesByRole(d: RecordDescription): Record<string, CslName[]> {
  const roles = contributorRoles.filter((role) => !foreignRoles.includes(role))
  return Object.fromEntries(
    roles
      .map((role) => [role, contributorsOf(d.contributors, role).map(cslNameOf)] as const)
      .filter(([, names]) => names.length > 0),
  )
}

function cslNameOf({ kind, name, givenName }: Contributor): CslName {
  if (kind !== "person") return { literal: name }
  return givenName === null ? { family: name } : { family: name, given: givenName }
}

/** CSL numbers seasons from 1 (spring); a year range has two lists of parts. */
function cslDateOf(d: RecordDescription): CslDate | undefined {
  const date = exactDate(d)
  if (date === null) {
    const literal = typedDate(d)
    return literal === null ? undefined : { literal }
  }
  const season = date.season === null ? -1 : seasons.indexOf(date.season)
  const first = parts(date)
  const last = d.yearEnd === null ? [] : [[d.yearEnd]]
  return { "date-parts": [first, ...last], ...(season < 0 ? {} : { season: season + 1 }) }
}

function parts({ year, month, day }: ExactDate): number[] {
  return [year, month, day].filter((part) => part !== null)
}

function numbers(all: (string | null)[]): string {
  return all.filter((number) => number !== null).join(", ")
}

/** Commas separate keywords, semicolons where a keyword holds a comma. */
function keywords(d: RecordDescription): string {
  const all = d.subjects.map((subject) => subject.parts.join(" -- ").replaceAll(";", ","))
  const hasComma = all.some((keyword) => keyword.includes(","))
  return hasComma ? `${all.join("; ")}${all.length === 1 ? ";" : ""}` : all.join(", ")
}

function withoutEmpty(item: CslItem): CslItem {
  const said = Object.entries(item).filter(([, value]) => value !== undefined && value !== "")
  return { ...Object.fromEntries(said), id: item.id, type: item.type }
}
