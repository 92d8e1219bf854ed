import type { Loan } from "./find-loan.ts"
import type { ServedReader } from "./find-reader.ts"
import type { Hold } from "./hold-queue-view.ts"

export interface ReaderAtDesk {
  reader: ServedReader
  /** The name of a guest's own centre; null for a reader of this one. */
  home: string | null
  loans: (Loan & { isLate: boolean; centre: string | null })[]
  holds: Hold[]
}
