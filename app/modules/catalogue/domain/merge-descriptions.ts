import type { RecordDescription } from "./record-description.ts"
import { fieldGroups, fillDescription, sameIn, take } from "./settle-description.ts"

/** A group of fields that say one thing, by the name of its first one: "title" stands for the subtitle too. */
export type GroupName = keyof RecordDescription

export type Difference = { name: GroupName; fields: readonly (keyof RecordDescription)[]; differs: boolean }

/** What two descriptions say, group by group, in the order of a description; those that neither says are left out. */
export function compareFields(one: RecordDescription, other: RecordDescription): Difference[] {
  return fieldGroups(one).flatMap((fields) => {
    const [name] = fields
    if (name === undefined || (isSilent(one, fields) && isSilent(other, fields))) return []
    return [{ name, fields, differs: !sameIn(one, other, fields) }]
  })
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

function isSilent(description: RecordDescription, fields: readonly (keyof RecordDescription)[]): boolean {
  return fields.every((field) => {
    const value = description[field]
    return value === null || (Array.isArray(value) && value.length === 0)
  })
}
