import type { Selectable } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import type { Entry, EntryHalf, EntryKind } from "../domain/entry.ts"
import type { SupportEntry } from "../schema.ts"
import { support } from "../tables.server.ts"

/** One entry of a support's journal. */
export async function findEntry(tx: Tx, centreId: string, supportId: string, id: string): Promise<Entry | undefined> {
  if (!isUuid(id)) return undefined
  const row = await support(tx)
    .selectFrom("support.entry")
    .selectAll()
    .where("centre_id", "=", centreId)
    .where("support_id", "=", supportId)
    .where("id", "=", id)
    .executeTakeFirst()
  return row === undefined ? undefined : entryOf(row)
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
