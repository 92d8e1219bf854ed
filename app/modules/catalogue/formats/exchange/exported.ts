import type { ExchangeSource } from "../../domain/exchange-verdict.ts"
import type { RecordDescription } from "../../domain/record-description.ts"

/** A record to be written: its description, its permanent number and address, and the record of a file that it came from. */
export type Exported = {
  description: RecordDescription
  id: string | null
  url: string | null
  source: ExchangeSource | null
}
