import type { Tx } from "#platform/db/index.server.ts"
import type { CopyState } from "../domain/copy-state.ts"
import type { MarcRecord } from "../domain/marc-record.ts"
import { unpackMarc } from "../domain/packed-marc.ts"
import { isPermanentId } from "../domain/permanent-id.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import { catalogue } from "../tables.server.ts"

export type FoundRecord = {
  id: string
  permanentId: string
  version: number
  description: RecordDescription
  createdAt: Date
  updatedAt: Date
}

export type HeldCopy = {
  centreId: string
  shelfMark: string | null
  section: string | null
  note: string | null
  state: CopyState
}

/** The record at this permanent identifier, or undefined. */
export async function findRecord(tx: Tx, permanentId: string): Promise<FoundRecord | undefined> {
  if (!isPermanentId(permanentId)) return undefined
  const row = await catalogue(tx)
    .selectFrom("catalogue.record")
    .select(["id", "permanent_id", "version", "description", "created_at", "updated_at"])
    .where("permanent_id", "=", permanentId)
    .executeTakeFirst()
  if (row === undefined) return undefined
  return {
    id: row.id,
    permanentId: row.permanent_id,
    version: row.version,
    description: row.description as RecordDescription,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }
}

/** The centres that hold a record, with their copies; a centre without a copy of its own comes with an empty list. */
export async function findHoldings(tx: Tx, recordId: string): Promise<Map<string, HeldCopy[]>> {
  const db = catalogue(tx)
  const holders = await db
    .selectFrom("catalogue.holding")
    .select("centre_id")
    .where("record_id", "=", recordId)
    .execute()
  const copies = await db
    .selectFrom("catalogue.copy")
    .select(["centre_id", "shelf_mark", "section", "note", "state"])
    .where("record_id", "=", recordId)
    .orderBy("rank")
    .execute()
  const found = new Map<string, HeldCopy[]>(holders.map((row) => [row.centre_id, []]))
  for (const copy of copies) {
    const { centre_id: centreId, shelf_mark: shelfMark, section, note } = copy
    found.get(centreId)?.push({ centreId, shelfMark, section, note, state: copy.state as CopyState })
  }
  return found
}

/** The MARC record that the source of the description gave (else the first that came), or undefined when none did. */
export async function findMarc(
  tx: Tx,
  recordId: string,
): Promise<{ marc: MarcRecord; recordVersion: number } | undefined> {
  const row = await catalogue(tx)
    .selectFrom("catalogue.source_record")
    .select(["marc", "record_version"])
    .where("record_id", "=", recordId)
    .where("marc", "is not", null)
    .orderBy("describes", "desc")
    .orderBy("imported_at")
    .executeTakeFirst()
  return row === undefined ? undefined : { marc: unpackMarc(row.marc ?? ""), recordVersion: row.record_version }
}
