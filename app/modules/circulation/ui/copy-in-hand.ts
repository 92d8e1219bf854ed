import type { CopyState } from "#modules/catalogue/index.ts"

/** A copy in hand: what names it, and where it is. */
export interface CopyInHand {
  id: string
  recordId: string
  permanentId: string
  title: string
  documentKind: string
  shelfMark: string | null
  barcode: string | null
  state: CopyState
}
