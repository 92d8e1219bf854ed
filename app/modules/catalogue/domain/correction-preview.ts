import type { ComparedField } from "./compare-descriptions.ts"
import type { RecordDescription } from "./record-description.ts"

export type CorrectionExample = { permanentId: string; title: string } & (
  | { kind: "record"; fields: ComparedField[]; before: RecordDescription; after: RecordDescription }
  | { kind: "copies"; copies: { before: string | null; after: string | null }[] }
)

export type CorrectionPreview = {
  /** How many of the records looked at would change. */
  changing: number
  looked: number
  examples: CorrectionExample[]
}
