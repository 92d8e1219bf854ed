import { describeUnimarc } from "#modules/catalogue/index.server.ts"
import type { RecordDescription } from "#modules/catalogue/index.ts"
import type { DemoRecord } from "../../db/demo/catalogue/marc.ts"

/** A record of the demonstration as an import reads it. */
export function describe(record: DemoRecord): RecordDescription {
  const described = describeUnimarc(record)
  if (described.kind === "refused") throw new Error(`A record of the demonstration is refused: ${described.reason}`)
  return described.description
}
