import type { CorrectionAction, CorrectionKind } from "./correction.ts"
import type { CorrectionPreview } from "./correction-preview.ts"
import type { Correction } from "./corrections.ts"
import type { CorrectionField, CorrectionProblem, CorrectionValues } from "./read-correction.ts"
import type { RecordSelection } from "./record-selection.ts"

export type CorrectionStart = {
  centres: { id: string; name: string }[]
  centreId: string
  /** Null: nothing is chosen yet. */
  selection: {
    kind: RecordSelection["kind"]
    text: string
    search: string
    query: string
    ids: string
    total: number
  } | null
  tooMany: boolean
  kind: CorrectionKind | null
  values: CorrectionValues
  problem: { field: CorrectionField; problem: CorrectionProblem } | null
  action: CorrectionAction | null
  preview: CorrectionPreview | null
  past: Correction[]
}
