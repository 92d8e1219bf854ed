import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import { catalogue } from "../tables.server.ts"
import type { CopyChange, CorrectionIds } from "./correct-batch.server.ts"
import { lockRecords, nextRecords, setCopyColumn } from "./correct-batch.server.ts"
import { indexRecords } from "./index-records.server.ts"
import { lockSharedBase } from "./lock-shared-base.server.ts"
import { settleRecords } from "./settle-records.server.ts"
import { touchRecords, updateRecords } from "./write-records.server.ts"

/** Undoes the next records of a correction; those that somebody changed since are left as they are. False when none was left to look at. */
export async function undoBatch(
  tx: Tx,
  ids: CorrectionIds,
  accountId: string | undefined,
  now: Date,
): Promise<boolean> {
  const db = catalogue(tx)
  await lockSharedBase(tx)
  const correction = await db
    .updateTable("catalogue.correction")
    .set({ heartbeat_at: now })
    .where("centre_id", "=", ids.centreId)
    .where("id", "=", ids.correctionId)
    .where("state", "=", "undoing")
    .returning("id")
    .executeTakeFirst()
  if (correction === undefined) return false
  const next = await nextRecords(tx, ids, "changed")
  if (next.length === 0) {
    await db
      .updateTable("catalogue.correction")
      .set({ state: "undone", undone_at: now })
      .where("centre_id", "=", ids.centreId)
      .where("id", "=", ids.correctionId)
      .execute()
    return false
  }
  const records = await lockRecords(tx, next)
  const made = await correctedRows(tx, ids, next)
  const isBack = new Set<string>()
  const updates = records.flatMap(({ id, version }) => {
    const row = made.get(id)
    if (row === undefined || row.before === null || row.afterVersion !== version) return []
    isBack.add(id)
    return [{ recordId: id, candidate: { description: row.before } }]
  })
  const change = { reason: "undo" as const, centreId: ids.centreId, causeId: ids.correctionId, accountId }
  await settleRecords(tx, await updateRecords(tx, updates, now, change), now)
  const copiesBack = await undoCopies(tx, ids.centreId, made)
  for (const id of copiesBack) isBack.add(id)
  const touched = records.filter(({ id }) => copiesBack.has(id))
  await touchRecords(
    tx,
    touched.map(({ id }) => id),
    now,
  )
  await indexRecords(tx, touched)
  await sql`
    update catalogue.corrected_record set state = case when record_id = any (${[...isBack]}::uuid[]) then 'undone' else 'left' end
    where centre_id = ${ids.centreId} and correction_id = ${ids.correctionId} and record_id = any (${next}::uuid[])`.execute(
    db,
  )
  return true
}

type Corrected = { before: RecordDescription | null; afterVersion: number | null; copies: CopyChange[] | null }

/** What was done to each record, with what it said before. */
async function correctedRows(tx: Tx, ids: CorrectionIds, recordIds: string[]): Promise<Map<string, Corrected>> {
  const { rows } = await sql<Corrected & { recordId: string }>`
    select corrected.record_id as "recordId", corrected.after_version as "afterVersion", corrected.copies,
      revision.description as before
    from catalogue.corrected_record corrected
    left join catalogue.revision on revision.record_id = corrected.record_id and revision.version = corrected.before_version
    where corrected.centre_id = ${ids.centreId} and corrected.correction_id = ${ids.correctionId}
      and corrected.record_id = any (${recordIds}::uuid[])`.execute(catalogue(tx))
  return new Map(rows.map((row) => [row.recordId, row]))
}

/** Copies that still say what the correction made them say; a record of which one changed since is left whole. */
async function undoCopies(tx: Tx, centreId: string, made: ReadonlyMap<string, Corrected>): Promise<Set<string>> {
  const back = new Set<string>()
  for (const [recordId, { copies }] of made) {
    if (copies === null) continue
    const now = await catalogue(tx)
      .selectFrom("catalogue.copy")
      .select(["id", "section", "shelf_mark"])
      .where("centre_id", "=", centreId)
      .where(
        "id",
        "in",
        copies.map(({ id }) => id),
      )
      .forUpdate()
      .execute()
    const isSame = copies.every(({ id, column, after }) => now.find((copy) => copy.id === id)?.[column] === after)
    if (!isSame) continue
    for (const { id, column, before } of copies) await setCopyColumn(tx, centreId, id, column, before)
    back.add(recordId)
  }
  return back
}
