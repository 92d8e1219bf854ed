import { foldText } from "../../domain/filing-title.ts"
import { readIsbn } from "../../domain/isbn.ts"
import { readIssn } from "../../domain/issn.ts"
import type { MarcRecord } from "../../domain/marc-record.ts"
import { dataFields } from "../../domain/marc-record.ts"
import type { Host, RecordLink, Series } from "../../domain/record-description.ts"
import { allTexts, firstText, flattenLink } from "./subfields.ts"

/** Reads the series as stated (225) and as linked (410, 411): one line for each, the statement's words first. */
export function readSeries(record: MarcRecord): Series[] {
  const series: Series[] = []
  for (const field of [...dataFields(record, "225"), ...dataFields(record, "410", "411").map(flattenLink)]) {
    const title = firstText(field, "t", "a")
    if (title === null) continue
    const found = {
      title,
      subtitle: allTexts(field, "ei", " : "),
      number: firstText(field, "v"),
      issn: issnOf(firstText(field, "x")),
    }
    const known = series.find((other) => foldText(other.title) === foldText(title))
    if (known === undefined) series.push(found)
    else Object.assign(known, { number: known.number ?? found.number, issn: known.issn ?? found.issn })
  }
  return series
}

/** Reads what an article or a part stands in: the set or periodical (461), its subset (462), the issue (463). */
export function readHost(record: MarcRecord): Host | null {
  const whole = mergedLink(record, "461", "462")
  const issue = mergedLink(record, "463")
  if (whole === null && issue === null) return null
  const title = whole?.title ?? issue?.title ?? null
  const issueTitle = issue?.title === title ? null : (issue?.title ?? null)
  return {
    title,
    issueTitle,
    number: issue?.number ?? whole?.number ?? null,
    date: issue?.date ?? whole?.date ?? null,
    pages: issue?.pages ?? whole?.pages ?? null,
    issn: whole?.issn ?? issue?.issn ?? null,
    isbn: whole?.isbn ?? issue?.isbn ?? null,
  }
}

/** Reads the electronic locations (856) and DOIs (017): web addresses only. */
export function readLinks(record: MarcRecord): RecordLink[] {
  const links: RecordLink[] = []
  for (const field of dataFields(record, "856")) {
    const label = firstText(field, "y") ?? firstText(field, "z") ?? firstText(field, "2")
    for (const [code, value] of field.subfields) {
      if (code === "u" && isWebAddress(value)) links.push({ url: value.trim(), label, format: firstText(field, "q") })
    }
  }
  for (const field of dataFields(record, "017")) {
    const number = firstText(field, "a")
    if (number !== null && /^10\.\d{4,9}\/\S+$/.test(number)) {
      links.push({ url: `https://doi.org/${number}`, label: "DOI", format: null })
    }
  }
  return links.filter((link, index) => links.findIndex((other) => other.url === link.url) === index)
}

type Link = Omit<Host, "issueTitle">

/** Exports spread one link over several fields of the same tag, one subfield in each: they are read together. */
function mergedLink(record: MarcRecord, ...tags: string[]): Link | null {
  const fields = dataFields(record, ...tags).map(flattenLink)
  const first = (...codes: string[]): string | null => {
    for (const field of fields) {
      const text = firstText(field, ...codes)
      if (text !== null) return text
    }
    return null
  }
  const isbn = first("y")
  const link: Link = {
    title: first("t"),
    number: first("v"),
    date: first("d", "e"),
    pages: first("p"),
    issn: issnOf(first("x")),
    isbn: isbn === null ? null : (readIsbn(isbn).value ?? isbn),
  }
  return Object.values(link).some((value) => value !== null) ? link : null
}

function issnOf(typed: string | null): string | null {
  return typed === null ? null : (readIssn(typed).value ?? typed)
}

function isWebAddress(value: string): boolean {
  const parsed = URL.parse(value.trim())
  return parsed !== null && ["http:", "https:", "ftp:"].includes(parsed.protocol) && parsed.hostname.includes(".")
}
