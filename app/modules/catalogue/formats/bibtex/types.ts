import { hasHostNumber, standsInBook } from "../../domain/cite/host-sort.ts"
import type { RecordDescription, RecordKind } from "../../domain/record-description.ts"

export type BibtexDialect = "bibtex" | "biblatex"

/** What each entry type means here: BibTeX's own, biblatex's, and what programs add. */
const kinds: Record<string, RecordKind> = {
  article: "article",
  artwork: "other",
  audio: "audio",
  book: "book",
  bookinbook: "article",
  booklet: "grey_literature",
  collection: "book",
  conference: "article",
  dataset: "other",
  electronic: "web_page",
  image: "other",
  inbook: "article",
  incollection: "article",
  inproceedings: "article",
  inreference: "article",
  manual: "grey_literature",
  mastersthesis: "thesis",
  misc: "other",
  movie: "video",
  music: "audio",
  mvbook: "book",
  mvcollection: "book",
  mvproceedings: "book",
  mvreference: "book",
  online: "web_page",
  patent: "other",
  performance: "other",
  periodical: "periodical",
  phdthesis: "thesis",
  proceedings: "book",
  reference: "book",
  report: "report",
  software: "other",
  standard: "report",
  suppbook: "article",
  suppcollection: "article",
  suppperiodical: "article",
  techreport: "report",
  thesis: "thesis",
  unpublished: "grey_literature",
  video: "video",
  webpage: "web_page",
  www: "web_page",
}

const inBooks = /^(?:in|bookin|supp(?:book|coll)|conference)/

const biblatexTypes: Record<RecordKind, string> = {
  book: "book",
  report: "report",
  article: "article",
  periodical: "periodical",
  periodical_issue: "periodical",
  grey_literature: "unpublished",
  teaching_tool: "misc",
  thesis: "thesis",
  web_page: "online",
  audio: "audio",
  video: "video",
  other: "misc",
}

const bibtexTypes: Partial<Record<RecordKind, string>> = {
  report: "techreport",
  periodical: "misc",
  periodical_issue: "misc",
  grey_literature: "techreport",
  thesis: "phdthesis",
  web_page: "misc",
  audio: "misc",
  video: "misc",
}

/** The kind that an entry type means, and whether what it stands in is a book; null for a type that nobody knows. */
export function kindOfEntry(type: string): { kind: RecordKind; inBook: boolean } | null {
  const kind = Object.hasOwn(kinds, type) ? kinds[type] : undefined
  return kind === undefined ? null : { kind, inBook: inBooks.test(type) }
}

/** The entry type of a description: the one it came with while it still says the same kind and the dialect knows it. */
export function entryType(description: RecordDescription, dialect: BibtexDialect, original: string | null): string {
  const inBook = standsInBook(description)
  const known = original === null ? null : kindOfEntry(original)
  if (original !== null && known?.kind === description.kind && known.inBook === inBook) return original
  if (inBook) return "incollection"
  return (dialect === "bibtex" ? bibtexTypes[description.kind] : undefined) ?? biblatexTypes[description.kind]
}

/** Whether the entry type alone says the kind; else a word beside must. */
export function isToldByEntry(description: RecordDescription, type: string): boolean {
  if (type === "periodical") return (description.kind === "periodical_issue") === hasHostNumber(description)
  return kindOfEntry(type)?.kind === description.kind
}
