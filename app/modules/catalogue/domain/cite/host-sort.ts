import type { RecordDescription } from "../record-description.ts"

/** Whether an article stands in a book rather than in a periodical: the host has an ISBN, or a publisher and no number. */
export function standsInBook(description: RecordDescription): boolean {
  const { host } = description
  if (description.kind !== "article" || host === null) return false
  if (host.isbn !== null) return true
  const isPublished = description.publications.some((publication) => publication.publishers.length > 0)
  return host.issn === null && host.number === null && isPublished
}

/** Whether the host says a number: a periodical with one is an issue. */
export function hasHostNumber(description: RecordDescription): boolean {
  return (description.host?.number ?? null) !== null
}
