import type { StructureKind } from "./structure-kind.ts"

/** Who a loan is for: a reader of the centre, or one of a partner centre of whom it knows the minimum. */
export interface ServedReader {
  /** The home centre. */
  centreId: string
  id: string
  name: string
  cardNumber: string
  email: string | null
  structure: string
  structureKind: StructureKind
  suspendedUntil: string | null
  /** The language of mails. */
  locale: "fr" | "en"
  isGuest: boolean
}
