import type { Tx } from "#platform/db/index.server.ts"
import type { KnownSource } from "../domain/import-decision.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import { catalogue } from "../tables.server.ts"

/** What this origin already gave under these keys, by key. */
export async function findSources(
  tx: Tx,
  origin: { centreId: string; originId: string },
  keys: string[],
): Promise<Map<string, KnownSource>> {
  const rows = await catalogue(tx)
    .selectFrom("catalogue.source_record as source")
    .innerJoin("catalogue.record as record", "record.id", "source.record_id")
    .select(["source.source_key", "source.record_id", "source.content_hash", "record.description"])
    .where("source.centre_id", "=", origin.centreId)
    .where("source.origin_id", "=", origin.originId)
    .where("source.source_key", "in", keys)
    .execute()
  return new Map(
    rows.map((row) => [
      row.source_key,
      { recordId: row.record_id, contentHash: row.content_hash, description: row.description as RecordDescription },
    ]),
  )
}
