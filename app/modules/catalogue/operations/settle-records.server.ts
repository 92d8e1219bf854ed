import type { Tx } from "#platform/db/index.server.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import { indexRecords } from "./index-records.server.ts"
import { noteAuthorities } from "./note-authorities.server.ts"
import { noteDuplicates } from "./note-duplicates.server.ts"

/** After descriptions were written: the authorities named, the search index and the keys by which duplicates are noticed follow, in the same transaction. */
export async function settleRecords(
  tx: Tx,
  records: { id: string; permanentId: string; description: RecordDescription }[],
  now: Date,
): Promise<void> {
  await noteAuthorities(tx, records)
  await indexRecords(tx, records)
  await noteDuplicates(tx, records, now)
}
