export const entryKinds = ["meeting", "call", "note", "document"] as const
export type EntryKind = (typeof entryKinds)[number]

/** Which part of the day an act took; nothing: it is told and not counted. */
export const entryHalves = ["morning", "afternoon", "evening", "day"] as const
export type EntryHalf = (typeof entryHalves)[number]

export interface Entry {
  id: string
  supportId: string
  kind: EntryKind
  onDate: string
  half: EntryHalf | null
  minutes: number | null
  title: string
  text: string
  personIds: string[]
  others: number
  othersKind: string
  recordIds: string[]
  activityId: string | null
  /** The line of the ledger is another module's, told here as well. */
  tied: boolean
  writtenBy: string | null
  version: number
}

export interface EntryFile {
  id: string
  entryId: string
  name: string
  bytes: number
}
