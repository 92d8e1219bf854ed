import type { ExchangeReason, ExchangeRemark, ExchangeSource } from "./exchange-verdict.ts"
import { ownExchangeRemarks } from "./exchange-verdict.ts"
import type { MarcRecord } from "./marc-record.ts"
import type { Position, RefusalDetails } from "./read-verdict.ts"
import { recordRemarks } from "./read-verdict.ts"
import type { CopyStatement, RecordDescription } from "./record-description.ts"

/** One thing met in an imported file, ready to be settled: a record described, or a refusal. */
export type ImportItem = Candidate | ImportRefusal

/** Why something did not come in, whatever its format: each has a sentence `catalogue_reason_<name>`. */
export type ImportReason = ExchangeReason

/** What was mended or left in a record that came in: each has a sentence `catalogue_remark_<name>`. */
export const importRemarks = [...recordRemarks, ...ownExchangeRemarks, "changed_here"] as const

export type ImportRemark = (typeof importRemarks)[number]

export type ImportRefusal = {
  kind: "refusal"
  ordinal: number
  position: Position
  reason: ImportReason
  details: RefusalDetails
  /** At most 120 printable characters, so that a person recognises the record. */
  excerpt: string
}

/** A refusal as the report of an import lists it. */
export type NotedRefusal = Omit<ImportRefusal, "kind">

/** A record of which an import left some fields (groups by the name of their first one) as they were changed here. */
export type KeptRecord = { ordinal: number; permanentId: string; title: string; fields: (keyof RecordDescription)[] }

export type Candidate = {
  kind: "candidate"
  ordinal: number
  position: Position
  sourceKey: string
  contentHash: string
  description: RecordDescription
  copies: CopyStatement[]
  /** What the file said, whole: a MARC record, or the fields of another format. */
  marc: MarcRecord | null
  exchange: ExchangeSource | null
  /** Under which names records of the same document are known in other centres (domain/shared-names.ts). */
  sharedNames: string[]
  unmappedTags: string[]
  remarks: ExchangeRemark[]
}

/** A record of a file as it was understood, for the person who tries it. */
export type SampleRecord = Pick<Candidate, "ordinal" | "description" | "copies" | "remarks">

/**
 * How many things were settled in which way: the five add up to what the file held. `joined` are records of documents that
 * another source had brought: the centre's holding and source are added to theirs.
 */
export type ImportCounts = { created: number; joined: number; updated: number; unchanged: number; refused: number }

export const noCounts: ImportCounts = { created: 0, joined: 0, updated: 0, unchanged: 0, refused: 0 }
