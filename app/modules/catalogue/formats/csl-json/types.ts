import { standsInBook } from "../../domain/cite/host-sort.ts"
import type { RecordDescription, RecordKind } from "../../domain/record-description.ts"

/** What each item type of the CSL 1.0.2 schema means here. */
const kinds: Record<string, RecordKind> = {
  article: "article",
  "article-journal": "article",
  "article-magazine": "article",
  "article-newspaper": "article",
  bill: "other",
  book: "book",
  broadcast: "video",
  chapter: "article",
  classic: "book",
  collection: "book",
  dataset: "other",
  document: "other",
  entry: "article",
  "entry-dictionary": "article",
  "entry-encyclopedia": "article",
  event: "other",
  figure: "other",
  graphic: "other",
  hearing: "other",
  interview: "other",
  legal_case: "other",
  legislation: "other",
  manuscript: "grey_literature",
  map: "other",
  motion_picture: "video",
  musical_score: "other",
  pamphlet: "grey_literature",
  "paper-conference": "article",
  patent: "other",
  performance: "other",
  periodical: "periodical",
  personal_communication: "other",
  post: "web_page",
  "post-weblog": "web_page",
  regulation: "other",
  report: "report",
  review: "article",
  "review-book": "article",
  software: "other",
  song: "audio",
  speech: "other",
  standard: "report",
  thesis: "thesis",
  treaty: "other",
  webpage: "web_page",
}

const inBooks = new Set(["chapter", "entry", "entry-dictionary", "entry-encyclopedia", "paper-conference"])

const types: Record<RecordKind, string> = {
  book: "book",
  report: "report",
  article: "article-journal",
  periodical: "periodical",
  periodical_issue: "periodical",
  grey_literature: "report",
  teaching_tool: "document",
  thesis: "thesis",
  web_page: "webpage",
  audio: "song",
  video: "motion_picture",
  other: "document",
}

/** The kind that a CSL type means, and whether what it stands in is a book; null for a type that nobody knows. */
export function kindOfCslType(type: string): { kind: RecordKind; inBook: boolean } | null {
  const kind = Object.hasOwn(kinds, type) ? kinds[type] : undefined
  return kind === undefined ? null : { kind, inBook: inBooks.has(type) }
}

/** The CSL type of a description: the one it came with while it still says the same kind. */
export function cslTypeOf(description: RecordDescription, original: string | null): string {
  const inBook = standsInBook(description)
  const known = original === null ? null : kindOfCslType(original)
  if (original !== null && known?.kind === description.kind && known.inBook === inBook) return original
  return inBook ? "chapter" : types[description.kind]
}
