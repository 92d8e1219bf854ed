import type { FacetName } from "./catalogue-search.ts"
import type { RecordDescription, RecordKind } from "./record-description.ts"
import { contributorsLine } from "./shown-names.ts"

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

/** A value as addresses say it, as one reads it, and how many records have it. */
export type FacetValue = { value: string; label: string; count: number }

/** The most frequent values of each facet; all years, newest first. */
export type FacetValues = Record<FacetName, FacetValue[]>

/** What lists show of a record; `hasFile`: one may read it here. */
export function shownRecord(
  { permanentId, description }: { permanentId: string; description: RecordDescription },
  hasFile: boolean,
): ShownRecord {
  return {
    permanentId,
    kind: description.kind,
    year: description.year,
    by: contributorsLine(description),
    publisher: description.publications.flatMap((statement) => statement.publishers)[0] ?? null,
    host: hostLine(description.host),
    language: description.languages[0] ?? null,
    online: description.links.length > 0 || hasFile,
  }
}

function hostLine(host: RecordDescription["host"]): string | null {
  if (host === null || host.title === null) return null
  return host.number === null ? host.title : `${host.title}, ${host.number}`
}
