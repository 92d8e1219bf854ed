import type { ComparedField } from "./compare-descriptions.ts"
import type { RecordDescription } from "./record-description.ts"

export type EditConflict = {
  mine: RecordDescription
  theirs: RecordDescription
  fields: { field: ComparedField; changedBy: "mine" | "theirs" | "both" }[]
  /** The version that is there now: choosing is done knowing it. */
  current: number
  by: { name: string | null; centre: string | null; at: string } | null
}
