import type { StructureKind } from "./structure-kind.ts"

export interface ReaderSheet {
  id: string
  name: string
  cardNumber: string
  email: string | null
  phone: string | null
  structure: string
  structureKind: StructureKind
  note: string
  locale: string
  wantsReminders: boolean
  suspendedUntil: string | null
  registeredOn: string
  lastSeenOn: string
  hasAccount: boolean
  version: number
  /** Loans that are over, and visits in their own name. */
  pastLoans: number
  visits: number
}
