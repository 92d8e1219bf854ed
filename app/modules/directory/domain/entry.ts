/** Whom the public who's-who puts people in touch with. */
export const entryKinds = ["expert", "operator", "initiative"] as const
export type EntryKind = (typeof entryKinds)[number]

export interface Entry {
  kind: EntryKind
  id: string
  name: string
  /** Functions of a person, kind of a structure, who runs an initiative. */
  lines: string[]
  presentation: string
  website: string
  territoryId: string | null
  conceptIds: string[]
  canBeWrittenTo: boolean
}
