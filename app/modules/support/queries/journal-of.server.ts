import { auditActorNames } from "#modules/account/index.server.ts"
import type { RecordName } from "#modules/catalogue/index.server.ts"
import { recordNames } from "#modules/catalogue/index.server.ts"
import { personNames } from "#modules/directory/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { Entry, EntryFile } from "../domain/entry.ts"
import { support } from "../tables.server.ts"
import { entryOf } from "./find-entry.server.ts"

export interface JournalEntry extends Entry {
  /** Of people who are still named. */
  people: string[]
  /** How many were erased since. */
  erased: number
  records: RecordName[]
  files: EntryFile[]
  author: string
}

/** The journal of a support, newest first. */
export async function journalOf(tx: Tx, centreId: string, supportId: string): Promise<JournalEntry[]> {
  const db = support(tx)
  const rows = await db
    .selectFrom("support.entry")
    .selectAll()
    .where("centre_id", "=", centreId)
    .where("support_id", "=", supportId)
    .orderBy("on_date", "desc")
    .orderBy("id", "desc")
    .limit(1000)
    .execute()
  const entries = rows.map(entryOf)
  const people = await personNames(
    tx,
    entries.flatMap(({ personIds }) => personIds),
  )
  const records = await recordNames(
    tx,
    entries.flatMap(({ recordIds }) => recordIds),
  )
  const authors = await auditActorNames(
    tx,
    entries.flatMap(({ writtenBy }) => writtenBy ?? []),
  )
  const files = await filesOf(
    tx,
    centreId,
    entries.map(({ id }) => id),
  )
  return entries.map((entry) => {
    const named = entry.personIds.flatMap((id) => people.get(id)?.name ?? [])
    return {
      ...entry,
      people: named,
      erased: entry.personIds.length - named.length,
      records: entry.recordIds.flatMap((id) => records.get(id) ?? []),
      files: files.filter(({ entryId }) => entryId === entry.id),
      author: authors.get(entry.writtenBy ?? "") ?? "",
    }
  })
}

/** The files of these entries, by name. */
export async function filesOf(tx: Tx, centreId: string, entryIds: readonly string[]): Promise<EntryFile[]> {
  if (entryIds.length === 0) return []
  return await support(tx)
    .selectFrom("support.entry_file")
    .select(["id", "entry_id as entryId", "name", "bytes"])
    .where("centre_id", "=", centreId)
    .where("entry_id", "in", [...entryIds])
    .orderBy("name")
    .execute()
}

/** One file of a centre's journals, with where its content lies. */
export async function findEntryFile(tx: Tx, centreId: string, id: string) {
  return await support(tx)
    .selectFrom("support.entry_file")
    .select(["name", "bytes", "file_id as fileId"])
    .where("centre_id", "=", centreId)
    .where("id", "=", id)
    .executeTakeFirst()
}
