import type { FormRemark } from "./typed-reading.ts"
import type { TypedRecord } from "./typed-record.ts"

/** What the cataloguing form shows beside what is typed. */
export type FormView = {
  typed: TypedRecord
  draftId: string | null
  centres: { id: string; name: string }[]
  centreId: string
  sections: string[]
  remarks: FormRemark[]
  /** Other records with the number that was typed, for a new one. */
  same: { permanentId: string; title: string; year: number | null }[]
}
