import type { Tx } from "#platform/db/index.server.ts"
import type { Hold } from "../domain/hold.ts"
import { circulation } from "../tables.server.ts"

/** The holds of a centre that are open (waiting, or set aside), of one record or of all, longest first. */
export async function openHolds(tx: Tx, centreId: string, recordId?: string): Promise<Hold[]> {
  const query = holdsOf(tx, centreId).where("state", "in", ["waiting", "set_aside"])
  const rows = await (recordId === undefined ? query : query.where("record_id", "=", recordId)).execute()
  return rows.map(asHold)
}

/**
 * Who has waited longest for a record, and whom nobody else can serve until the transaction ends: of two copies that come back at once,
 * the second is for the next.
 */
export async function lockNextHold(tx: Tx, centreId: string, recordId: string): Promise<Hold | undefined> {
  const row = await holdsOf(tx, centreId)
    .where("record_id", "=", recordId)
    .where("state", "=", "waiting")
    .limit(1)
    .forUpdate()
    .executeTakeFirst()
  return row && asHold(row)
}

function holdsOf(tx: Tx, centreId: string) {
  return circulation(tx)
    .selectFrom("circulation.hold")
    .select([
      "id",
      "record_id",
      "title",
      "reader_id",
      "name",
      "email",
      "locale",
      "state",
      "copy_id",
      "set_aside_until",
      "queued_at",
    ])
    .where("centre_id", "=", centreId)
    .orderBy("queued_at")
    .orderBy("id")
}

type Row = Awaited<ReturnType<ReturnType<typeof holdsOf>["executeTakeFirstOrThrow"]>>

function asHold(row: Row): Hold {
  return {
    id: row.id,
    recordId: row.record_id ?? "",
    title: row.title,
    readerId: row.reader_id,
    name: row.name,
    email: row.email,
    locale: row.locale as Hold["locale"],
    state: row.state as Hold["state"],
    copyId: row.copy_id,
    setAsideUntil: row.set_aside_until,
    queuedAt: row.queued_at,
  }
}

/** True when the hold is this reader's: said so, or asked with the same address. */
export function isHeldBy(hold: Hold, reader: { id: string; email: string | null }): boolean {
  return hold.readerId === reader.id || (hold.readerId === null && hold.email !== null && hold.email === reader.email)
}

/** How many copies of a record stand on the shelves of a centre, ready to be taken. */
export async function copiesOnShelf(tx: Tx, centreId: string, recordId: string): Promise<number> {
  const row = await circulation(tx)
    .selectFrom("catalogue.published_copy")
    .select((select) => select.fn.countAll<number>().as("count"))
    .where("centre_id", "=", centreId)
    .where("record_id", "=", recordId)
    .where("state", "=", "available")
    .executeTakeFirst()
  return row?.count ?? 0
}
