import { hasHostNumber, standsInBook } from "../../domain/cite/host-sort.ts"
import type { RecordDescription, RecordKind } from "../../domain/record-description.ts"

/** What each RIS type means here: those of the 2001 and 2011 lists, and what Zotero, EndNote and Mendeley add. */
const kinds: Record<string, RecordKind> = {
  ABST: "article",
  ADVS: "video",
  AGGR: "other",
  ANCIENT: "book",
  ART: "other",
  BILL: "other",
  BLOG: "web_page",
  BOOK: "book",
  CASE: "other",
  CHAP: "article",
  CHART: "other",
  CLSWK: "book",
  COMP: "other",
  CONF: "article",
  CPAPER: "article",
  CTLG: "book",
  DATA: "other",
  DBASE: "other",
  DICT: "article",
  EBOOK: "book",
  ECHAP: "article",
  EDBOOK: "book",
  EJOUR: "article",
  ELEC: "web_page",
  ENCYC: "article",
  EQUA: "other",
  FIGURE: "other",
  GEN: "other",
  GOVDOC: "report",
  GRNT: "other",
  HEAR: "other",
  ICOMM: "other",
  INPR: "article",
  JFULL: "periodical",
  JOUR: "article",
  LEGAL: "other",
  MANSCPT: "grey_literature",
  MAP: "other",
  MGZN: "article",
  MPCT: "video",
  MULTI: "teaching_tool",
  MUSIC: "audio",
  NEWS: "article",
  PAMP: "grey_literature",
  PAT: "other",
  PCOMM: "other",
  RPRT: "report",
  SER: "periodical",
  SLIDE: "grey_literature",
  SOUND: "audio",
  STAND: "report",
  STAT: "other",
  THES: "thesis",
  UNBILL: "other",
  UNPB: "grey_literature",
  UNPD: "grey_literature",
  VIDEO: "video",
}

const inBooks = new Set(["CHAP", "CONF", "CPAPER", "DICT", "ECHAP", "ENCYC"])

const types: Record<RecordKind, string> = {
  book: "BOOK",
  report: "RPRT",
  article: "JOUR",
  periodical: "JFULL",
  periodical_issue: "JFULL",
  grey_literature: "RPRT",
  teaching_tool: "GEN",
  thesis: "THES",
  web_page: "ELEC",
  audio: "SOUND",
  video: "VIDEO",
  other: "GEN",
}

/** The kind that a RIS type means, and whether its host is a book; null for a type that nobody knows. */
export function kindOfType(type: string): { kind: RecordKind; inBook: boolean } | null {
  const kind = kinds[type.toUpperCase()]
  return kind === undefined ? null : { kind, inBook: inBooks.has(type.toUpperCase()) }
}

/** The RIS type of a description: the one it came with while it still says the same kind. */
export function typeOf(description: RecordDescription, original: string | null): string {
  const inBook = standsInBook(description)
  const known = original === null ? null : kindOfType(original)
  if (original !== null && known?.kind === description.kind && known.inBook === inBook) return original.toUpperCase()
  return inBook ? "CHAP" : types[description.kind]
}

/** Whether the RIS type alone says the kind; else a note must. */
export function isToldByType(description: RecordDescription, type: string): boolean {
  const read = kindOfType(type)?.kind
  if (type === "JFULL") return (description.kind === "periodical_issue") === hasHostNumber(description)
  return read === description.kind
}
