import type { WorkKind } from "./genre.ts"
import type { Person } from "./people.ts"

/** UNIMARC function codes of those who made a document. */
export type Role = "070" | "340" | "080" | "460" | "727" | "723" | "300" | "730" | "557"

export type Maker =
  | { kind: "person"; person: Person; role: Role; rank: "main" | "equal" | "secondary" }
  | { kind: "body"; name: string; role: Role; rank: "main" | "equal" | "secondary" }

export type Copy = {
  centre: number
  section: string | null
  shelfMark: string | null
  barcode: string | null
  note: string | null
}

/** One invented document, before it is written as a record. */
export type Work = {
  id: string
  kind: WorkKind | "periodical"
  form: string
  title: string
  subtitle: string | null
  responsibility: string | null
  makers: Maker[]
  edition: string | null
  place: string | null
  publisher: string | null
  /** As on the document: "2004", "cop. 1998", "[1983]". */
  date: string
  year: number
  extent: { pages: string; details: string | null; size: string | null; joined: string | null } | null
  series: { title: string; number: string | null; issn: string | null } | null
  host: { title: string; issn: string; number: string; date: string; pages: string } | null
  isbn: string | null
  issn: string | null
  languages: string[]
  originalLanguage: string | null
  notes: string[]
  thesisNote: { degree: string; discipline: string; university: string } | null
  contents: string | null
  abstract: string | null
  themes: string[]
  territories: { label: string; code: string | null }[]
  keywords: string[]
  dewey: string | null
  link: { url: string; label: string } | null
  /** Centres that hold it, the one that catalogued it first. */
  holders: number[]
  copies: Copy[]
  /** Day of entry, YYYYMMDD. */
  entered: string
}
