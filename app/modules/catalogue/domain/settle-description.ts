import type { RecordDescription } from "./record-description.ts"

type Field = keyof RecordDescription

/** Fields that say one thing together: they are taken together, from one source. */
const groups: readonly (readonly Field[])[] = [
  ["title", "sortTitle", "subtitle", "part", "parallelTitles", "responsibility"],
  ["publications", "year", "yearEnd"],
]

const grouped = new Set<Field>(groups.flat())

/** What a record of several centres is described by: fields in groups that are taken or left as one. */
export function fieldGroups(description: RecordDescription): (readonly Field[])[] {
  const single = (Object.keys(description) as Field[]).filter((field) => !grouped.has(field)).map((field) => [field])
  return [...groups, ...single]
}

/** Our description with what it leaves empty filled from another of the same document; nothing that it says changes. */
export function fillDescription(ours: RecordDescription, theirs: RecordDescription): RecordDescription {
  const filled = { ...ours }
  for (const fields of fieldGroups(theirs))
    if (fields.every((field) => isEmpty(ours[field]))) take(filled, theirs, fields)
  return filled
}

/**
 * Our description after its source changed from `before` to `after`: what the source changed is taken, unless it was changed
 * here meanwhile, which stays and is said (`kept`: groups by the name of their first field).
 */
export function followSource(
  ours: RecordDescription,
  before: RecordDescription,
  after: RecordDescription,
): { description: RecordDescription; kept: Field[] } {
  const description = { ...ours }
  const kept: Field[] = []
  for (const fields of fieldGroups(after)) {
    if (sameIn(before, after, fields)) continue
    if (sameIn(ours, before, fields) || fields.every((field) => isEmpty(ours[field]))) take(description, after, fields)
    else if (!sameIn(ours, after, fields)) kept.push(...fields.slice(0, 1))
  }
  return { description, kept }
}

export function sameDescription(one: RecordDescription, other: RecordDescription): boolean {
  return fieldGroups(one).every((fields) => sameIn(one, other, fields))
}

export function sameIn(one: RecordDescription, other: RecordDescription, fields: readonly Field[]): boolean {
  return fields.every((field) => isEqual(one[field], other[field]))
}

export function take(target: RecordDescription, from: RecordDescription, fields: readonly Field[]): void {
  for (const field of fields) Object.assign(target, { [field]: from[field] })
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0)
}

/** The order of an object's keys says nothing (the database has its own), nor how an empty value is written. */
function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (isEmpty(one) || isEmpty(other)) return isEmpty(one) && isEmpty(other)
  if (typeof one !== "object" || typeof other !== "object") return false
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false
    return one.every((value, index) => isEqual(value, other[index]))
  }
  const [left, right] = [one as Record<string, unknown>, other as Record<string, unknown>]
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].every((key) => isEqual(left[key], right[key]))
}
