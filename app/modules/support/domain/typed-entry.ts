export const entryFieldNames = [
  "kind",
  "onDate",
  "title",
  "text",
  "half",
  "minutes",
  "others",
  "othersKind",
  "record",
  "reason",
  "version",
] as const

/** The form of an entry as it was typed; people and documents apart. */
export type TypedEntry = Record<(typeof entryFieldNames)[number], string>

/** What a form keeps of things chosen before: an identifier and how it is called. */
export interface Kept {
  id: string
  label: string
}
