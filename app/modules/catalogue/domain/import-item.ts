import type { MarcRecord } from "./marc-record.ts"
import type { Position, RecordRemark, Refusal } from "./read-verdict.ts"
import type { CopyStatement, RecordDescription } from "./record-description.ts"

/** One thing met in an imported file, ready to be settled: a record described, or a refusal. */
export type ImportItem = Candidate | Refusal

export type Candidate = {
  kind: "candidate"
  ordinal: number
  position: Position
  sourceKey: string
  contentHash: string
  description: RecordDescription
  copies: CopyStatement[]
  marc: MarcRecord
  unmappedTags: string[]
  remarks: RecordRemark[]
}

/** How many things were settled in which way; `refused` and the three others add up to what the file held. */
export type ImportCounts = { created: number; updated: number; unchanged: number; refused: number }

export const noCounts: ImportCounts = { created: 0, updated: 0, unchanged: 0, refused: 0 }
