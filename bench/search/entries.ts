import type { SearchEntry } from "#platform/search/index.server.ts"
import type { BenchRecord } from "./records.ts"

/** The facets of a record, by name. */
export function facetsOfRecord(record: BenchRecord): Record<string, string[]> {
  return {
    type: [record.type],
    year: [record.year],
    theme: record.themes,
    centre: record.centres,
    language: [record.language],
    territory: record.territories,
    available: [record.available],
    online: [record.online],
  }
}

/** A record as it is given to the index. */
export function entryOf(record: BenchRecord): SearchEntry {
  return {
    kind: "bench.record",
    id: record.id,
    visibility: { audience: "public" },
    title: record.title,
    fields: { author: record.authors, subject: record.subjects },
    text: record.text,
    facets: facetsOfRecord(record),
    date: record.year,
    data: { authors: record.authors, year: record.year },
  }
}
