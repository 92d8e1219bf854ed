import type { RecordDescription } from "./record-description.ts"

/** What a record lends to a new one: everything but its numbers, and who made and passed on its description. */
export function withoutNumbers(description: RecordDescription): RecordDescription {
  return { ...description, isbns: [], issns: [], links: [], sources: [] }
}
