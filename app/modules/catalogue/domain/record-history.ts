import type { ComparedField } from "./compare-descriptions.ts"
import type { RecordDescription } from "./record-description.ts"
import type { RevisionReason } from "./revisions.ts"

export type RecordChange = {
  /** The version that was replaced: what one comes back to. */
  version: number
  at: string
  name: string | null
  centre: string | null
  reason: RevisionReason
  causeId: string | null
  fields: ComparedField[]
  before: RecordDescription
  after: RecordDescription
}
