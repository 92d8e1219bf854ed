import type { Difference } from "../domain/merge-descriptions.ts"
import type { Side } from "../domain/pair-choice.ts"
import type { RecordDescription } from "../domain/record-description.ts"

/** One record of a pair that may be of one document, as the page shows it. */
export type PairSide = {
  id: string
  permanentId: string
  version: number
  description: RecordDescription
  createdAt: string
  holdings: { centre: string; shelfMarks: string[] }[]
  sources: number
  references: { label: string; count: number }[]
}

export type Pair = {
  sides: Record<Side, PairSide>
  differences: Difference[]
  choice: { stays: Side; taken: Record<string, Side>; isAsked: boolean }
  /** The groups of fields for which the record that goes is believed. */
  fromGone: string[]
}
