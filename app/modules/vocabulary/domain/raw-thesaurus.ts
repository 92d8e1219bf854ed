import type { Collection, Concept, Label, Scheme } from "./thesaurus.ts"

/** What a file says of a concept before any rule is applied. */
export interface RawConcept extends Concept {
  line: number | null
  narrower: string[]
}

export interface RawScheme extends Scheme {
  line: number | null
  topConcepts: string[]
}

export interface RawCollection extends Collection {
  line: number | null
}

export interface RawThesaurus {
  schemes: RawScheme[]
  concepts: RawConcept[]
  collections: RawCollection[]
  /** Labelled things of no kind known here: they say what a broken link points to, and one may be the scheme that the file forgot. */
  others: { uri: string; labels: Label[]; typed: boolean }[]
}
