import { foldText } from "./filing-title.ts"
import type { RefusalDetails, RefusalReason } from "./read-verdict.ts"
import type { RecordDescription } from "./record-description.ts"

/** What is known of a record that the same origin already gave under the same key; what it said then, when that has changed. */
export type KnownSource = { recordId: string; contentHash: string; said: RecordDescription | null }

/** A record of the same file that came before under the same key. */
export type SeenSource = { ordinal: number; contentHash: string }

export type Incoming = { sourceKey: string; contentHash: string; description: RecordDescription }

export type Decision =
  | { kind: "create" }
  | { kind: "update"; recordId: string }
  | { kind: "unchanged" }
  | { kind: "refuse"; reason: RefusalReason; details: RefusalDetails }

/**
 * What an import does with a record: new, changed or the same as last time. Refused: a number that comes twice in one file
 * for two contents, and a number that names another document than last time, which would be lost by an update.
 */
export function decideImport(
  incoming: Incoming,
  known: KnownSource | undefined,
  seen: SeenSource | undefined,
): Decision {
  if (seen !== undefined) {
    if (seen.contentHash === incoming.contentHash) return { kind: "unchanged" }
    return { kind: "refuse", reason: "identity_repeated", details: { first: seen.ordinal } }
  }
  if (known === undefined) return { kind: "create" }
  if (known.contentHash === incoming.contentHash) return { kind: "unchanged" }
  if (known.said !== null && !isSameDocument(known.said, incoming.description)) {
    return { kind: "refuse", reason: "identity_conflict", details: { title: known.said.title } }
  }
  return { kind: "update", recordId: known.recordId }
}

/** Corrections change a title, rarely every word of it: without a word, a number or an author in common it is another document. */
function isSameDocument(one: RecordDescription, other: RecordDescription): boolean {
  const numbers = (description: RecordDescription): string[] =>
    [...description.isbns, ...description.issns].flatMap((number) => number.value ?? [])
  return (
    haveCommon(words(one.title), words(other.title)) ||
    haveCommon(numbers(one), numbers(other)) ||
    haveCommon(authors(one), authors(other))
  )
}

function words(title: string): string[] {
  const all = foldText(title).split(" ")
  const long = all.filter((word) => word.length > 3)
  return long.length > 0 ? long : all
}

function authors(description: RecordDescription): string[] {
  return description.contributors.map((contributor) => foldText(`${contributor.name} ${contributor.givenName ?? ""}`))
}

function haveCommon(one: string[], other: string[]): boolean {
  const known = new Set(one)
  return other.some((item) => known.has(item))
}
