import type { RecordDescription } from "./record-description.ts"
import { fieldGroups, fillDescription, sameIn, take } from "./settle-description.ts"

/** A group of fields that say one thing, by the name of its first one: "title" stands for the subtitle too. */
export type GroupName = keyof RecordDescription

export type Difference = { name: GroupName; fields: readonly (keyof RecordDescription)[]; differs: boolean }

/** What two descriptions say, group by group; those that neither says are left out. They differ where both say something else. */
export function compareFields(one: RecordDescription, other: RecordDescription): Difference[] {
  const groups = fieldGroups(one).flatMap((fields) => {
    const [name] = fields
    const silences = [one, other].filter((description) => isSilent(description, fields)).length
    if (name === undefined || silences === 2) return []
    return [{ name, fields, differs: silences === 0 && !sameIn(one, other, fields) }]
  })
  return groups.toSorted((a, b) => placeOf(a.name) - placeOf(b.name))
}

/** What is said first of a document; the database gives fields in an order of its own. */
const usualOrder: readonly GroupName[] = [
  "title",
  "contributors",
  "kind",
  "publications",
  "edition",
  "host",
  "series",
  "extent",
  "isbns",
  "issns",
  "languages",
  "originalLanguages",
  "subjects",
  "territories",
  "abstracts",
  "contents",
  "thesisNotes",
  "notes",
  "classes",
  "links",
  "sources",
]

function placeOf(name: GroupName): number {
  const place = usualOrder.indexOf(name)
  return place < 0 ? usualOrder.length : place
}

/** The description that stays after a merge: ours, filled with what it leaves empty, and for these groups what the other one says. */
export function mergeDescriptions(
  stays: RecordDescription,
  gone: RecordDescription,
  takenFromGone: ReadonlySet<string>,
): RecordDescription {
  const merged = fillDescription(stays, gone)
  for (const { name, fields } of compareFields(stays, gone)) if (takenFromGone.has(name)) take(merged, gone, fields)
  return merged
}

/** What a merge takes of the record that goes: what was chosen of it, and what only it says. */
export function takenByMerge(
  stays: RecordDescription,
  gone: RecordDescription,
  takenFromGone: readonly string[],
): GroupName[] {
  return compareFields(stays, gone)
    .filter(({ name, fields }) => takenFromGone.includes(name) || isSilent(stays, fields))
    .map(({ name }) => name)
}

function isSilent(description: RecordDescription, fields: readonly (keyof RecordDescription)[]): boolean {
  return fields.every((field) => {
    const value = description[field]
    return value === null || (Array.isArray(value) && value.length === 0)
  })
}
