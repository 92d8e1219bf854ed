import type { Tx } from "#platform/db/index.server.ts"
import type { CopyState } from "../domain/copy-state.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import { catalogue } from "../tables.server.ts"
import { indexRecords } from "./index-records.server.ts"

/** Says where a copy is now, and tells the search index, within the transaction of what moved it. Asks `lockCopy` first where two may move it. */
export async function setCopyState(tx: Tx, centreId: string, copyId: string, state: CopyState): Promise<void> {
  const changed = await catalogue(tx)
    .updateTable("catalogue.copy")
    .set({ state })
    .where("centre_id", "=", centreId)
    .where("id", "=", copyId)
    .where("state", "<>", state)
    .returning("record_id")
    .executeTakeFirst()
  if (changed !== undefined) await indexAgain(tx, changed.record_id)
}

/** The state of a copy, which nobody else can change until the transaction ends; undefined when it is gone. */
export async function lockCopy(tx: Tx, centreId: string, copyId: string): Promise<CopyState | undefined> {
  const row = await catalogue(tx)
    .selectFrom("catalogue.copy")
    .select("state")
    .where("centre_id", "=", centreId)
    .where("id", "=", copyId)
    .forUpdate()
    .executeTakeFirst()
  return row?.state as CopyState | undefined
}

/** Takes a copy out of the catalogue for good (weeding). The centre holds the document no more when it was its last copy. */
export async function withdrawCopy(tx: Tx, centreId: string, copyId: string, now: Date): Promise<void> {
  const db = catalogue(tx)
  const gone = await db
    .deleteFrom("catalogue.copy")
    .where("centre_id", "=", centreId)
    .where("id", "=", copyId)
    .returning("record_id")
    .executeTakeFirst()
  if (gone === undefined) return
  const left = await db
    .selectFrom("catalogue.copy")
    .select("id")
    .where("centre_id", "=", centreId)
    .where("record_id", "=", gone.record_id)
    .executeTakeFirst()
  if (left === undefined) {
    await db
      .deleteFrom("catalogue.holding")
      .where("centre_id", "=", centreId)
      .where("record_id", "=", gone.record_id)
      .execute()
  }
  // Holdings are part of what other programs harvest.
  await db.updateTable("catalogue.record").set({ updated_at: now }).where("id", "=", gone.record_id).execute()
  await indexAgain(tx, gone.record_id)
}

async function indexAgain(tx: Tx, recordId: string): Promise<void> {
  const record = await catalogue(tx)
    .selectFrom("catalogue.record")
    .select(["id", "permanent_id as permanentId", "description"])
    .where("id", "=", recordId)
    .executeTakeFirst()
  if (record === undefined) return
  await indexRecords(tx, [{ ...record, description: record.description as RecordDescription }])
}
