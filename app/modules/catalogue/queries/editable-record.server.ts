import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { isPermanentId } from "../domain/permanent-id.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import type { KeptCopy } from "../domain/type-description.ts"
import { catalogue } from "../tables.server.ts"

export type EditableRecord = {
  id: string
  permanentId: string
  version: number
  description: RecordDescription
  createdAt: Date
}

/** A record as its editor needs it; within an operation `lock` keeps others from changing it meanwhile. */
export async function editableRecord(tx: Tx, permanentId: string, lock = false): Promise<EditableRecord | undefined> {
  if (!isPermanentId(permanentId)) return undefined
  const found = catalogue(tx)
    .selectFrom("catalogue.record")
    .select(["id", "permanent_id as permanentId", "version", "description", "created_at as createdAt"])
    .where("permanent_id", "=", permanentId)
  const row = await (lock ? found.forUpdate() : found).executeTakeFirst()
  return row === undefined ? undefined : { ...row, description: row.description as RecordDescription }
}

/** The copies that a centre has of a record, in their order; undefined when it does not hold it. */
export async function copiesOfCentre(tx: Tx, recordId: string, centreId: string): Promise<KeptCopy[] | undefined> {
  const db = catalogue(tx)
  const holding = await db
    .selectFrom("catalogue.holding")
    .select("centre_id")
    .where("centre_id", "=", centreId)
    .where("record_id", "=", recordId)
    .executeTakeFirst()
  if (holding === undefined) return undefined
  return await db
    .selectFrom("catalogue.copy")
    .select(["id", "shelf_mark as shelfMark", "section", "barcode", "note"])
    .where("centre_id", "=", centreId)
    .where("record_id", "=", recordId)
    .orderBy("rank")
    .orderBy("id")
    .execute()
}

/** What a record said at a version that somebody read: its revision, or what it says now when nothing was replaced since. */
export async function descriptionAt(
  tx: Tx,
  record: Pick<EditableRecord, "id" | "description">,
  version: number,
): Promise<RecordDescription> {
  const { rows } = await sql<{ description: RecordDescription }>`
    select description from catalogue.revision where record_id = ${record.id} and version >= ${version}
    order by version limit 1`.execute(catalogue(tx))
  return rows[0]?.description ?? record.description
}
