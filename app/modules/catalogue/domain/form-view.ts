import type { Looked } from "./form-pick.ts"
import type { FormRemark } from "./typed-reading.ts"
import type { TypedRecord } from "./typed-record.ts"

/** What the cataloguing form shows beside what is typed. */
export type FormView = {
  typed: TypedRecord
  draftId: string | null
  /** Made for this form: sent twice, it is one record. */
  formId: string
  centres: { id: string; name: string }[]
  centreId: string
  sections: string[]
  remarks: FormRemark[]
  /** What is known that a line may become, when it was asked without script. */
  looked: Looked | null
  /** Other records with the number that was typed, for a new one. */
  same: { permanentId: string; title: string; year: number | null }[]
}
