import type { StandardNumber } from "./standard-number.ts"

export const recordKinds = [
  "book",
  "report",
  "article",
  "periodical",
  "periodical_issue",
  "grey_literature",
  "teaching_tool",
  "thesis",
  "web_page",
  "audio",
  "video",
  "other",
] as const

export type RecordKind = (typeof recordKinds)[number]

/** A bibliographic description, whatever format it came from. Texts are Unicode NFC, trimmed, without non-sorting marks. */
export type RecordDescription = {
  kind: RecordKind
  title: string
  /** The title as it files: without its leading article when the source marked it. */
  sortTitle: string
  subtitle: string | null
  /** "Tome 2", "Actes du colloque de 2019"… */
  part: string | null
  parallelTitles: string[]
  responsibility: string | null
  edition: string | null
  contributors: Contributor[]
  publications: Publication[]
  year: number | null
  /** Last year of a work published over several years, when it is over. */
  yearEnd: number | null
  extent: string[]
  series: Series[]
  host: Host | null
  isbns: StandardNumber[]
  issns: StandardNumber[]
  /** ISO 639-2/B codes, as in "fre". */
  languages: string[]
  originalLanguages: string[]
  notes: string[]
  thesisNotes: string[]
  contents: string[]
  abstracts: string[]
  subjects: Subject[]
  /** What the document is about on the map, apart from the places among its subjects. */
  territories: CoveredTerritory[]
  classes: ClassNumber[]
  links: RecordLink[]
  sources: RecordSource[]
}

export type Contributor = {
  kind: "person" | "body" | "meeting" | "family"
  /** Family name of a person, whole name of the others. */
  name: string
  givenName: string | null
  /** What distinguishes homonyms: "sociologue", "Lyon". */
  addition: string | null
  /** "1951-….", as typed. */
  dates: string | null
  /** UNIMARC function codes ("070" author, "730" translator…). */
  functions: string[]
  rank: "main" | "equal" | "secondary"
  authorityId: string | null
  /** Identifiers besides (UNIMARC $o: "ISNI0000000121032683"), as given; absent when there is none. */
  identifiers?: string[]
}

export type Publication = {
  role: "publication" | "production" | "distribution" | "manufacture" | "copyright"
  places: string[]
  publishers: string[]
  /** As typed: "impr. 2014", "[s.d.]". */
  date: string | null
}

export type Series = { title: string; subtitle: string | null; number: string | null; issn: string | null }

/** The periodical, issue or volume in which an article or a part stands. */
export type Host = {
  title: string | null
  issueTitle: string | null
  number: string | null
  date: string | null
  pages: string | null
  issn: string | null
  isbn: string | null
}

export const subjectKinds = [
  "topic",
  "person",
  "body",
  "family",
  "work",
  "place",
  "form",
  "category",
  "uncontrolled",
] as const

export type SubjectKind = (typeof subjectKinds)[number]

export type Subject = {
  kind: SubjectKind
  /** Heading first, then its subdivisions. */
  parts: [string, ...string[]]
  /** The vocabulary's own code ("rameau"), as typed. */
  scheme: string | null
  authorityId: string | null
}

/** A territory by its identity (`commune:31555`) and its name when it was chosen. */
export type CoveredTerritory = { code: string; label: string }

export type ClassNumber = { scheme: "udc" | "dewey" | "loc" | "other"; number: string; schemeName: string | null }

export type RecordLink = { url: string; label: string | null; format: string | null }

/** What the source says of one of its copies. */
export type CopyStatement = {
  library: string | null
  section: string | null
  shelfMark: string | null
  barcode: string | null
  note: string | null
}

export type RecordSource = { country: string | null; agency: string | null; date: string | null }

/** How a source names its own record, so that a second import finds it again. */
export type SourceIdentity = {
  kind: "control-number" | "system-number" | "content"
  /** Agency and number in one key: unique within what one origin exports. */
  key: string
}
