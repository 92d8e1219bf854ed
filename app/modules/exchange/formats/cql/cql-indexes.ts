/** What can be searched, and how it stands in our index: a field ("title"…; undefined: anywhere), years, or a facet. */
export type IndexMeaning =
  | { kind: "text"; field: string | undefined }
  | { kind: "number" }
  | { kind: "year" }
  | { kind: "facet"; facet: string }
  | { kind: "all-records" }

export interface ContextSet {
  prefix: string
  uri: string
  /** Names that clients give to the same set. */
  otherUris: string[]
  indexes: Record<string, IndexMeaning>
}

const anywhere: IndexMeaning = { kind: "text", field: undefined }
const text = (field: string): IndexMeaning => ({ kind: "text", field })
const number: IndexMeaning = { kind: "number" }
const year: IndexMeaning = { kind: "year" }

/** The context sets known here; names of indexes in lower case. */
export const contextSets: ContextSet[] = [
  {
    prefix: "cql",
    uri: "info:srw/cql-context-set/1/cql-v1.2",
    otherUris: ["info:srw/cql-context-set/1/cql-v1.1"],
    indexes: { serverchoice: anywhere, anywhere, anyindexes: anywhere, allrecords: { kind: "all-records" } },
  },
  {
    prefix: "dc",
    uri: "info:srw/cql-context-set/1/dc-v1.1",
    otherUris: ["http://purl.org/dc/elements/1.1/", "info:srw/context-set/1/dc-v1.1"],
    indexes: {
      title: text("title"),
      creator: text("author"),
      contributor: text("author"),
      subject: text("subject"),
      publisher: text("publisher"),
      source: text("series"),
      identifier: number,
      date: year,
      language: { kind: "facet", facet: "language" },
      type: { kind: "facet", facet: "type" },
    },
  },
  {
    prefix: "bath",
    uri: "http://zing.z3950.org/cql/bath/2.0/",
    otherUris: ["info:srw/cql-context-set/1/bath-v1.1"],
    indexes: {
      any: anywhere,
      title: text("title"),
      author: text("author"),
      name: text("author"),
      subject: text("subject"),
      publisher: text("publisher"),
      seriestitle: text("series"),
      isbn: number,
      issn: number,
      dateofpublication: year,
    },
  },
]

/** What names without a context set stand for. */
export const plainIndexes: Record<string, IndexMeaning> = {
  anywhere,
  any: anywhere,
  title: text("title"),
  author: text("author"),
  creator: text("author"),
  subject: text("subject"),
  publisher: text("publisher"),
  series: text("series"),
  isbn: number,
  issn: number,
  identifier: number,
  date: year,
  year,
  language: { kind: "facet", facet: "language" },
  type: { kind: "facet", facet: "type" },
}
