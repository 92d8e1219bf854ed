import type { Hold } from "./hold.ts"
import type { Loan } from "./loan.ts"
import type { ServedReader } from "./served-reader.ts"

export interface ReaderAtDesk {
  reader: ServedReader
  /** The name of a guest's own centre; null for a reader of this one. */
  home: string | null
  loans: (Loan & { isLate: boolean; centre: string | null })[]
  holds: Hold[]
}
