import { deriveYears } from "./derive-years.ts"
import type { RecordDescription } from "./record-description.ts"

/** The fields of a description that a person compares; the filing title goes with the title, the last year with the year. */
export const comparedFields = [
  "kind",
  "title",
  "subtitle",
  "part",
  "parallelTitles",
  "responsibility",
  "contributors",
  "edition",
  "publications",
  "year",
  "extent",
  "series",
  "host",
  "isbns",
  "issns",
  "languages",
  "originalLanguages",
  "thesisNotes",
  "abstracts",
  "contents",
  "notes",
  "subjects",
  "territories",
  "classes",
  "links",
] as const satisfies readonly (keyof RecordDescription)[]
export type ComparedField = (typeof comparedFields)[number]

/** The fields that two descriptions of a record do not say alike. */
export function changedFields(one: RecordDescription, other: RecordDescription): ComparedField[] {
  return comparedFields.filter((field) => parts(one, field) !== parts(other, field))
}

/** `one` with these fields as `other` says them. */
export function withFieldsOf(
  one: RecordDescription,
  other: RecordDescription,
  fields: readonly ComparedField[],
): RecordDescription {
  const taken: Partial<RecordDescription> = {}
  for (const field of fields) for (const part of partsOf(field)) Object.assign(taken, { [part]: other[part] })
  return { ...one, ...taken }
}

/**
 * Three descriptions: what was read, what somebody made of it, what others made of it meanwhile. For each field on which the last
 * two differ: who changed it. A year that both take from their dates is not asked about beside these.
 */
export function contested(
  read: RecordDescription,
  mine: RecordDescription,
  theirs: RecordDescription,
): { field: ComparedField; changedBy: "mine" | "theirs" | "both" }[] {
  const fields = changedFields(mine, theirs).filter((field) => field !== "year" || !yearsFollow(mine, theirs))
  return fields.map((field) => {
    const byMe = parts(read, field) !== parts(mine, field)
    const byThem = parts(read, field) !== parts(theirs, field)
    return { field, changedBy: byMe && byThem ? "both" : byMe ? "mine" : "theirs" }
  })
}

/** `mine` with what was chosen of `theirs` among the contested fields. */
export function settled(
  mine: RecordDescription,
  theirs: RecordDescription,
  chosen: readonly ComparedField[],
): RecordDescription {
  const merged = withFieldsOf(mine, theirs, chosen)
  return yearsFollow(mine, theirs) ? { ...merged, ...deriveYears(merged.publications, merged.host) } : merged
}

function yearsFollow(...descriptions: RecordDescription[]): boolean {
  return descriptions.every((one) => {
    const { year, yearEnd } = deriveYears(one.publications, one.host)
    return year === one.year && yearEnd === one.yearEnd
  })
}

function partsOf(field: ComparedField): (keyof RecordDescription)[] {
  if (field === "title") return ["title", "sortTitle"]
  return field === "year" ? ["year", "yearEnd"] : [field]
}

function parts(description: RecordDescription, field: ComparedField): string {
  return JSON.stringify(partsOf(field).map((part) => ordered(description[part] ?? null)))
}

/** The database gives the keys of an object back in an order of its own. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== "object" || value === null) return value
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => [key, ordered(part)])
}
