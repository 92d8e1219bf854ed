import type { ClassNumber, Publication, RecordLink, Series } from "./record-description.ts"
import { cleanTexts } from "./text.ts"
import { readTypedIssn } from "./typed-numbers.ts"
import type { CopyTyped, Reading } from "./typed-reading.ts"

export const publicationRoles = ["publication", "production", "distribution", "manufacture", "copyright"] as const
export const classSchemes = ["dewey", "udc", "loc", "other"] as const

export function readTypedPublications(reading: Reading): Publication[] {
  return reading.rows("publications").map(({ row, text }) => ({
    role: publicationRoles.find((known) => known === row["role"]) ?? "publication",
    places: several(text("place")),
    publishers: several(text("publisher")),
    date: text("date", 100),
  }))
}

export function readTypedSeries(reading: Reading): Series[] {
  return reading.rows("series").map((line) => {
    const title = line.text("title")
    if (title === null) line.problem("title", "series_title_missing")
    const known = reading.base?.series.map(({ issn }) => issn) ?? []
    const issn = readTypedIssn(line.text("issn"), known, () => line.problem("issn", "issn_false"))
    return { title: title ?? "", subtitle: line.text("subtitle"), number: line.text("number", 200), issn }
  })
}

export function readTypedClasses(reading: Reading): ClassNumber[] {
  return reading.rows("classes").map(({ row, text }) => ({
    scheme: classSchemes.find((known) => known === row["scheme"]) ?? "dewey",
    number: text("number", 200) ?? "",
    schemeName: text("schemeName", 200),
  }))
}

export function readTypedLinks(reading: Reading): RecordLink[] {
  const links = reading.rows("links").map((line) => {
    const typed = line.text("url", 2000)
    const url = typed !== null && /^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/.test(typed) ? `https://${typed}` : typed
    const isKnown = reading.base?.links.some((link) => link.url === url) ?? false
    if (url === null) line.problem("url", "url_missing")
    else if (!isKnown && !isWebAddress(url)) line.problem("url", "url_false")
    return { url: url ?? "", label: line.text("label", 500), format: line.text("format", 100) }
  })
  return links.filter((link, index) => links.findIndex((other) => other.url === link.url) === index)
}

/** The copies typed, and those that exist and of which nothing is said any more. */
export function readTypedCopies(reading: Reading): CopyTyped[] {
  const copies = reading.rows("copies").map(
    ({ index, row, text }): CopyTyped => ({
      ...{ index, id: row["id"] ?? null, removed: false },
      shelfMark: text("shelfMark", 200),
      section: text("section", 200),
      barcode: text("barcode", 100)?.replaceAll(" ", "") ?? null,
      note: text("note", 2000),
    }),
  )
  const said = new Set(copies.map(({ index }) => index))
  const emptied = reading.typed.rows.copies.flatMap((row, index): CopyTyped[] =>
    said.has(index) || (row["id"] ?? "") === ""
      ? []
      : [{ index, id: row["id"] ?? null, removed: true, shelfMark: null, section: null, barcode: null, note: null }],
  )
  const barcodes = new Set<string>()
  for (const copy of copies) {
    if (copy.barcode === null) continue
    if (barcodes.has(copy.barcode)) {
      reading.problem(`copies.${copy.index}.barcode`, "barcode_twice", { barcode: copy.barcode })
    }
    barcodes.add(copy.barcode)
  }
  return [...copies, ...emptied]
}

function several(text: string | null): string[] {
  return text === null ? [] : cleanTexts(text.split(";"))
}

function isWebAddress(text: string): boolean {
  const parsed = URL.parse(text)
  return parsed !== null && ["http:", "https:", "ftp:"].includes(parsed.protocol) && parsed.hostname.includes(".")
}
