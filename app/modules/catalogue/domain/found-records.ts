import type { FacetName } from "./catalogue-search.ts"
import type { RecordKind } from "./record-description.ts"

/** What a list of results shows of a record without reading its row: kept in the search index. */
export type ShownRecord = {
  permanentId: string
  kind: RecordKind
  year: number | null
  by: string
  publisher: string | null
  host: string | null
  language: string | null
  online: boolean
}

/** A text in pieces, those that answer the query marked. */
export type MarkedText = (string | { mark: string })[]

export type RecordFound = { record: ShownRecord; title: MarkedText; excerpt: MarkedText | null }

/** For each facet its values as addresses say them, as one reads them, and how many records have them. */
export type FacetValues = Record<FacetName, { value: string; label: string; count: number }[]>
