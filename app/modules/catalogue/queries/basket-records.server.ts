import type { Tx } from "#platform/db/index.server.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import { catalogue } from "../tables.server.ts"

export type BasketRecord = { id: string; permanentId: string; description: RecordDescription }

/** The records of a basket in its order, those that took the place of merged ones included, each once; and how many are gone for good. */
export async function basketRecords(
  tx: Tx,
  permanentIds: readonly string[],
): Promise<{ records: BasketRecord[]; gone: number }> {
  if (permanentIds.length === 0) return { records: [], gone: 0 }
  const found = await byPermanentId(tx, permanentIds)
  const missing = permanentIds.filter((id) => !found.has(id))
  const successors = missing.length === 0 ? new Map<string, BasketRecord>() : await successorsOf(tx, missing)
  const records = permanentIds.flatMap((id) => found.get(id) ?? successors.get(id) ?? [])
  return {
    records: [...new Map(records.map((record) => [record.permanentId, record])).values()],
    gone: missing.filter((id) => !successors.has(id)).length,
  }
}

async function byPermanentId(tx: Tx, permanentIds: readonly string[]): Promise<Map<string, BasketRecord>> {
  const rows = await catalogue(tx)
    .selectFrom("catalogue.record")
    .select(["id", "permanent_id", "description"])
    .where("permanent_id", "in", permanentIds)
    .execute()
  return new Map(rows.map((row) => [row.permanent_id, toRecord(row)]))
}

async function successorsOf(tx: Tx, permanentIds: readonly string[]): Promise<Map<string, BasketRecord>> {
  const rows = await catalogue(tx)
    .selectFrom("catalogue.gone_record as gone")
    .innerJoin("catalogue.record as record", "record.id", "gone.successor_id")
    .select(["gone.permanent_id as asked", "record.id", "record.permanent_id", "record.description"])
    .where("gone.permanent_id", "in", permanentIds)
    .execute()
  return new Map(rows.map((row) => [row.asked, toRecord(row)]))
}

function toRecord(row: { id: string; permanent_id: string; description: unknown }): BasketRecord {
  return { id: row.id, permanentId: row.permanent_id, description: row.description as RecordDescription }
}
