import { demoCentres } from "./words/centres.ts"
import type { Copy, Maker, Work } from "./work.ts"

/** A UNIMARC record in the neutral form of the catalogue (`MarcRecord`), written out so that this folder stands alone. */
export type DemoRecord = { leader: string; fields: DemoField[] }
export type DemoField =
  | { kind: "control"; tag: string; value: string }
  | { kind: "data"; tag: string; ind1: string; ind2: string; subfields: [code: string, value: string][] }

/** The agency that gives the records their numbers (003): all nine centres share one base. */
export const demoAgency = "base-partagee"

/**
 * Writes a document as a UNIMARC record (UNIMARC Manual, bibliographic format) as a library program would export it;
 * copies (995, French recommendation) are those of these centres.
 */
export function toMarc(work: Work, copiesOf: (centre: number) => boolean): DemoRecord {
  const fields: (DemoField | null)[] = [
    { kind: "control", tag: "001", value: work.id },
    { kind: "control", tag: "003", value: demoAgency },
    work.isbn === null ? null : data("010", "  ", [["a", work.isbn]]),
    work.issn === null ? null : data("011", "  ", [["a", work.issn]]),
    data("100", "  ", [["a", codedData(work)]]),
    languageField(work),
    data("102", "  ", [["a", "FR"]]),
    formsField(work),
    titleField(work),
    work.edition === null ? null : data("205", "  ", [["a", work.edition]]),
    publicationField(work),
    extentField(work),
    work.series === null
      ? null
      : data("225", "0 ", [
          ["a", work.series.title],
          ...maybe("v", work.series.number),
          ...maybe("x", work.series.issn),
        ]),
    ...work.notes.map((note) => data("300", "  ", [["a", note]])),
    work.contents === null ? null : data("327", "1 ", [["a", work.contents]]),
    thesisField(work),
    work.abstract === null ? null : data("330", "  ", [["a", work.abstract]]),
    ...hostFields(work),
    ...work.themes.map((theme) =>
      data("606", "  ", [
        ["a", theme],
        ["2", "themes"],
      ]),
    ),
    ...work.territories.map(({ label, code }) => data("607", "  ", [["a", label], ...maybe("3", code), ["2", "cog"]])),
    data("608", "  ", [["a", work.form]]),
    ...work.keywords.map((word) => data("610", "0 ", [["a", word]])),
    work.dewey === null ? null : data("676", "  ", [["a", work.dewey]]),
    ...inOrder(work.makers).map(makerField),
    data("801", " 3", [
      ["a", "FR"],
      ["b", demoCentres[work.holders[0] ?? 0]?.name ?? demoAgency],
      ["c", work.entered],
    ]),
    work.link === null
      ? null
      : data("856", "4 ", [
          ["u", work.link.url],
          ["y", work.link.label],
        ]),
    ...work.copies.filter(({ centre }) => copiesOf(centre)).map((copy) => copyField(copy, work)),
  ]
  return { leader: leaderOf(work), fields: fields.filter((field) => field !== null) }
}

const typeAndLevel: Record<Work["kind"], string> = {
  book: "am",
  report: "am",
  article: "aa",
  periodical: "as",
  periodical_issue: "as",
  grey_literature: "am",
  teaching_tool: "am",
  thesis: "am",
  web_page: "li",
  audio: "im",
  video: "gm",
}

function leaderOf({ kind, form, extent }: Work): string {
  const isKit = kind === "teaching_tool" && form === "Outil pédagogique" && /cartes/.test(extent?.pages ?? "")
  return `00000n${isKit ? "rm" : typeAndLevel[kind]}0 2200000   450 `
}

/** UNIMARC 100 $a: day of entry, type and years of publication, audience, language of cataloguing, character set. */
function codedData({ entered, kind, year, date }: Work): string {
  const end = /-(\d{4})$/.exec(date)?.[1]
  const type = kind === "periodical" ? (end === undefined ? "a" : "b") : "d"
  const second = kind === "periodical" ? (end ?? "9999") : "    "
  return `${entered}${type}${year}${second}m  y0frey50      ba`
}

function languageField({ languages, originalLanguage }: Work): DemoField {
  const codes = languages.map((code): [string, string] => ["a", code])
  return data("101", originalLanguage === null ? "0 " : "1 ", [...codes, ...maybe("c", originalLanguage)])
}

/** UNIMARC 105 $a, positions 4 to 7 (forms of contents): p report, m thesis. 110 $a says what a serial is. */
function formsField({ kind }: Work): DemoField | null {
  if (kind === "report") return data("105", "  ", [["a", "y   p   00|||"]])
  if (kind === "thesis") return data("105", "  ", [["a", "y   m   00|||"]])
  if (kind === "periodical" || kind === "periodical_issue") return data("110", "  ", [["a", "a        "]])
  return null
}

/** A leading article stands between non-sorting marks, as library programs write them. */
function titleField({ title, subtitle, responsibility, kind, host }: Work): DemoField {
  const marked = title.replace(/^(?:L’|(?:Le|La|Les|Un|Une|Des|The) )(?=\S)/, (article) => `\u0088${article}\u0089`)
  const names = responsibility === null ? [] : responsibility.split(" ; ")
  if (kind === "periodical_issue" && host !== null)
    return data("200", "1 ", [
      ["a", host.title],
      ["h", host.number],
      ["i", title],
    ])
  return data("200", "1 ", [
    ["a", marked],
    ...maybe("e", subtitle),
    ...names.map((name, at): [string, string] => [at === 0 ? "f" : "g", name]),
  ])
}

function publicationField({ place, publisher, date, host, year, kind }: Work): DemoField | null {
  if (host !== null && kind === "article") return null
  const tag = year >= 2018 ? data("214", " 0", []) : data("210", "  ", [])
  return { ...tag, subfields: [...maybe("a", place), ...maybe("c", publisher), ["d", date]] } as DemoField
}

function extentField({ extent }: Work): DemoField | null {
  if (extent === null) return null
  const { pages, details, size, joined } = extent
  return data("215", "  ", [["a", pages], ...maybe("c", details), ...maybe("d", size), ...maybe("e", joined)])
}

function thesisField({ thesisNote, year }: Work): DemoField | null {
  if (thesisNote === null) return null
  const { degree, discipline, university } = thesisNote
  return data("328", " 0", [
    ["b", degree],
    ["c", discipline],
    ["e", university],
    ["d", String(year)],
  ])
}

function hostFields({ host, kind }: Work): DemoField[] {
  if (host === null) return []
  const whole = data("461", " 0", [
    ["t", host.title],
    ["x", host.issn],
  ])
  const pages: [string, string][] = kind === "article" ? [["p", host.pages]] : []
  return [whole, data("463", " 0", [["v", host.number], ["d", host.date], ...pages])]
}

/** Tags in their order: people before bodies, main before secondary. */
function inOrder(makers: Maker[]): Maker[] {
  return makers.toSorted((one, other) => tagOf(one).localeCompare(tagOf(other)))
}

function tagOf({ kind, rank }: Maker): string {
  return `7${kind === "person" ? "0" : "1"}${rank === "main" ? "0" : rank === "equal" ? "1" : "2"}`
}

function makerField(maker: Maker): DemoField {
  if (maker.kind === "body")
    return data(tagOf(maker), "02", [
      ["a", maker.name],
      ["4", maker.role],
    ])
  const { family, given } = maker.person
  return data(tagOf(maker), " 1", [
    ["a", family],
    ["b", given],
    ["4", maker.role],
  ])
}

function copyField(copy: Copy, work: Work): DemoField {
  const centre = demoCentres[copy.centre]
  return data("995", "  ", [
    ["b", centre?.slug ?? ""],
    ["c", centre?.name ?? ""],
    ...maybe("e", copy.section),
    ...maybe("f", copy.barcode),
    ...maybe("k", copy.shelfMark),
    ["r", work.form],
    ...maybe("u", copy.note),
  ])
}

function data(tag: string, indicators: string, subfields: [string, string][]): DemoField {
  return { kind: "data", tag, ind1: indicators.charAt(0), ind2: indicators.charAt(1), subfields }
}

function maybe(code: string, value: string | null): [string, string][] {
  return value === null ? [] : [[code, value]]
}
