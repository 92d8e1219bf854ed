import type { Selectable } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import type { Entry, EntryHalf, EntryKind } from "../domain/entry.ts"
import type { SupportEntry } from "../schema.ts"
import { support } from "../tables.server.ts"

/** One entry of a support's journal. */
export async function findEntry(tx: Tx, centreId: string, supportId: string, id: string): Promise<Entry | undefined> {
  if (!isUuid(id)) return undefined
  const row = await entries(tx, centreId, supportId, id).executeTakeFirst()
  return row === undefined ? undefined : entryOf(row)
}

/** The same, held until the transaction ends: of two who say it anew, or take it back, the second reads what the first wrote. */
export async function openEntry(tx: Tx, centreId: string, supportId: string, id: string): Promise<Entry | undefined> {
  if (!isUuid(id)) return undefined
  const row = await entries(tx, centreId, supportId, id).forUpdate().executeTakeFirst()
  return row === undefined ? undefined : entryOf(row)
}

function entries(tx: Tx, centreId: string, supportId: string, id: string) {
  return support(tx)
    .selectFrom("support.entry")
    .selectAll()
    .where("centre_id", "=", centreId)
    .where("support_id", "=", supportId)
    .where("id", "=", id)
}

export function entryOf(row: Selectable<SupportEntry>): Entry {
  return {
    id: row.id,
    supportId: row.support_id,
    kind: row.kind as EntryKind,
    onDate: row.on_date,
    half: row.half as EntryHalf | null,
    minutes: row.minutes,
    title: row.title,
    text: row.text,
    personIds: row.person_ids,
    others: row.others,
    othersKind: row.others_kind,
    recordIds: row.record_ids,
    activityId: row.activity_id,
    tied: row.tied,
    writtenBy: row.written_by,
    version: row.version,
  }
}
