/** What a SKOS file says, once its rules hold. Texts in Unicode NFC; `lang` is a lower-case BCP 47 tag, "" when none. */
export interface Thesaurus {
  schemes: Scheme[]
  concepts: Concept[]
  collections: Collection[]
}

export interface Scheme {
  uri: string
  labels: Label[]
  notes: Note[]
  /** What the standard leaves to others (author, licence, dates): kept as received, given back on export. */
  properties: Property[]
}

export interface Concept {
  uri: string
  /** Addresses of its schemes; never empty after `settleThesaurus`. */
  schemes: string[]
  /** The schemes of which it is a top concept. */
  topOf: string[]
  labels: Label[]
  notes: Note[]
  notations: Notation[]
  matches: Match[]
  /** Addresses of its direct broader concepts; narrower is the same link read the other way round. */
  broader: string[]
  related: string[]
  deprecated: boolean
  /** The concept that took its place when two were merged. */
  replacedBy: string | null
  properties: Property[]
}

export interface Collection {
  uri: string
  schemes: string[]
  labels: Label[]
  notes: Note[]
  notations: Notation[]
  /** Addresses of concepts and of collections, in order where `ordered`. */
  members: string[]
  ordered: boolean
  properties: Property[]
}

export const labelKinds = ["pref", "alt", "acronym", "hidden"] as const
export type LabelKind = (typeof labelKinds)[number]
export interface Label {
  kind: LabelKind
  lang: string
  value: string
}

export const noteKinds = [
  "definition",
  "scopeNote",
  "note",
  "example",
  "historyNote",
  "changeNote",
  "editorialNote",
] as const
export type NoteKind = (typeof noteKinds)[number]
export interface Note {
  kind: NoteKind
  lang: string
  value: string
}

export const matchKinds = ["exactMatch", "closeMatch", "broadMatch", "narrowMatch", "relatedMatch"] as const
export type MatchKind = (typeof matchKinds)[number]
export interface Match {
  kind: MatchKind
  uri: string
}

export interface Notation {
  value: string
  /** Address of the notation's type, null for a plain text. */
  datatype: string | null
}

export interface Property {
  predicate: string
  kind: "iri" | "literal"
  value: string
  lang: string
  datatype: string | null
}
