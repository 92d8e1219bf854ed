import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { correctDescription } from "../domain/correct-description.ts"
import type { CopyColumn, CorrectionAction, RecordAction } from "../domain/correction.ts"
import { concernsCopies, correctedCopy } from "../domain/correction.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import { catalogue } from "../tables.server.ts"
import { indexRecords } from "./index-records.server.ts"
import { lockSharedBase } from "./lock-shared-base.server.ts"
import { settleRecords } from "./settle-records.server.ts"
import type { Change } from "./write-records.server.ts"
import { touchRecords, updateRecords } from "./write-records.server.ts"

export type CorrectionIds = { centreId: string; correctionId: string }

/** What a correction did to one copy. */
export type CopyChange = { id: string; column: CopyColumn; before: string | null; after: string | null }

type Settled = {
  recordId: string
  state: "changed" | "unchanged"
  before?: number
  after?: number
  copies?: CopyChange[]
}

const batch = 200

/** Corrects the next records of a set, in one transaction with their index and history; false when none was left. */
export async function correctBatch(tx: Tx, ids: CorrectionIds, now: Date): Promise<boolean> {
  const db = catalogue(tx)
  await lockSharedBase(tx)
  const correction = await db
    .updateTable("catalogue.correction")
    .set({ state: "running", heartbeat_at: now })
    .where("centre_id", "=", ids.centreId)
    .where("id", "=", ids.correctionId)
    .where("state", "in", ["waiting", "running"])
    .returning(["action", "account_id"])
    .executeTakeFirst()
  if (correction === undefined) return false
  const waiting = await nextRecords(tx, ids, "waiting")
  if (waiting.length === 0) {
    await db
      .updateTable("catalogue.correction")
      .set({ state: "done", finished_at: now })
      .where("centre_id", "=", ids.centreId)
      .where("id", "=", ids.correctionId)
      .execute()
    return false
  }
  const action = correction.action as CorrectionAction
  const change: Change = {
    ...{ reason: "correction", centreId: ids.centreId, causeId: ids.correctionId },
    accountId: correction.account_id ?? undefined,
  }
  const settled = concernsCopies(action)
    ? await correctCopies(tx, ids.centreId, waiting, action, now)
    : await correctRecords(tx, waiting, action, change, now)
  await noteSettled(tx, ids, settled)
  return true
}

/** Locked: a record that somebody is saving is corrected after. */
export async function nextRecords(tx: Tx, ids: CorrectionIds, state: "waiting" | "changed"): Promise<string[]> {
  const rows = await catalogue(tx)
    .selectFrom("catalogue.corrected_record")
    .select("record_id")
    .where("centre_id", "=", ids.centreId)
    .where("correction_id", "=", ids.correctionId)
    .where("state", "=", state)
    .orderBy("record_id")
    .limit(batch)
    .execute()
  return rows.map(({ record_id }) => record_id)
}

export type LockedRecord = { id: string; permanentId: string; version: number; description: RecordDescription }

export async function lockRecords(tx: Tx, ids: readonly string[]): Promise<LockedRecord[]> {
  const rows = await catalogue(tx)
    .selectFrom("catalogue.record")
    .select(["id", "permanent_id as permanentId", "version", "description"])
    .where("id", "in", ids)
    .orderBy("id")
    .forUpdate()
    .execute()
  return rows.map((row) => ({ ...row, description: row.description as RecordDescription }))
}

async function correctRecords(
  tx: Tx,
  recordIds: string[],
  action: RecordAction,
  change: Change,
  now: Date,
): Promise<Settled[]> {
  const records = await lockRecords(tx, recordIds)
  const updates = records.flatMap(({ id, version, description }) => {
    const after = correctDescription(description, action)
    return after === description ? [] : [{ recordId: id, candidate: { description: after, before: version } }]
  })
  const updated = await updateRecords(tx, updates, now, change)
  await settleRecords(tx, updated, now)
  const changed = new Map(updated.map((record) => [record.id, record]))
  return recordIds.map((recordId): Settled => {
    const record = changed.get(recordId)
    return record === undefined
      ? { recordId, state: "unchanged" }
      : { recordId, state: "changed", before: record.candidate.before, after: record.version }
  })
}

async function correctCopies(
  tx: Tx,
  centreId: string,
  recordIds: string[],
  action: Extract<CorrectionAction, { kind: "section" | "shelf_mark" }>,
  now: Date,
): Promise<Settled[]> {
  const records = await lockRecords(tx, recordIds)
  const copies = await catalogue(tx)
    .selectFrom("catalogue.copy")
    .select(["id", "record_id", "section", "shelf_mark"])
    .where("centre_id", "=", centreId)
    .where("record_id", "in", recordIds)
    .forUpdate()
    .execute()
  const changes = copies.flatMap((copy) => {
    const change = correctedCopy(action, copy)
    return change === undefined ? [] : [{ recordId: copy.record_id, id: copy.id, ...change }]
  })
  for (const { id, column, after } of changes) await setCopyColumn(tx, centreId, id, column, after)
  const byRecord = Map.groupBy(changes, ({ recordId }) => recordId)
  const touched = records.filter(({ id }) => byRecord.has(id))
  await touchRecords(
    tx,
    touched.map(({ id }) => id),
    now,
  )
  await indexRecords(tx, touched)
  return recordIds.map((recordId): Settled => {
    const made = byRecord.get(recordId)?.map(({ recordId: _record, ...one }) => one)
    return made === undefined ? { recordId, state: "unchanged" } : { recordId, state: "changed", copies: made }
  })
}

export async function setCopyColumn(
  tx: Tx,
  centreId: string,
  id: string,
  column: CopyColumn,
  value: string | null,
): Promise<void> {
  await catalogue(tx)
    .updateTable("catalogue.copy")
    .set(column === "section" ? { section: value } : { shelf_mark: value })
    .where("centre_id", "=", centreId)
    .where("id", "=", id)
    .execute()
}

async function noteSettled(tx: Tx, ids: CorrectionIds, settled: Settled[]): Promise<void> {
  await sql`
    update catalogue.corrected_record corrected set state = given.state, before_version = given.before,
      after_version = given.after, copies = given.copies
    from jsonb_to_recordset(${JSON.stringify(settled)}::jsonb)
      as given ("recordId" uuid, state text, before int, after int, copies jsonb)
    where corrected.centre_id = ${ids.centreId} and corrected.correction_id = ${ids.correctionId}
      and corrected.record_id = given."recordId"`.execute(catalogue(tx))
}
