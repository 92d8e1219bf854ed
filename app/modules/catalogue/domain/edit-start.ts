import type { FormView } from "./form-view.ts"
import type { GroupName } from "./typed-record.ts"

export type EditStart = {
  permanentId: string
  title: string
  /** The version that what is typed started from. */
  version: number
  view: FormView
  held: boolean
  added: GroupName | null
  /** A draft of one's own that is not the one shown. */
  otherDraft: { updatedAt: string } | null
  notice: "kept" | "saved" | "unchanged" | null
}
