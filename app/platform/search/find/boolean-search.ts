/** A search whose parts are joined by and, or and not, as retrieval protocols ask. */
export type BooleanSearch =
  | { kind: "and" | "or" | "not"; left: BooleanSearch; right: BooleanSearch }
  | BooleanText
  | { kind: "facet"; name: string; values: readonly string[] }
  | { kind: "everything" }

export interface BooleanText {
  kind: "text"
  /** "title", or a field of the entries; undefined: anywhere. */
  field: string | undefined
  /** Words that follow each other; words of a field other than the title stand in any order. */
  text: string
  /** The text is one word, or its beginning. */
  begins: boolean
}
