import type { Tx } from "#platform/db/index.server.ts"
import { indexThings } from "#platform/search/index.server.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import { catalogue } from "../tables.server.ts"
import { searchEntry } from "./search-entry.ts"

/** Puts records in the search index as they are now, within the transaction that wrote them. */
export async function indexRecords(
  tx: Tx,
  records: { id: string; permanentId: string; description: RecordDescription }[],
): Promise<void> {
  if (records.length === 0) return
  const holders = new Map<string, string[]>()
  const rows = await catalogue(tx)
    .selectFrom("catalogue.holding")
    .select(["record_id", "centre_id"])
    .where(
      "record_id",
      "in",
      records.map(({ id }) => id),
    )
    .execute()
  for (const { record_id, centre_id } of rows) holders.set(record_id, [...(holders.get(record_id) ?? []), centre_id])
  await indexThings(
    tx,
    records.map((record) => searchEntry(record, holders.get(record.id) ?? [])),
  )
}
