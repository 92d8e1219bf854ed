import { sql } from "kysely"
import type { CopyState } from "#modules/catalogue/index.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { circulation } from "../tables.server.ts"
import type { CopyInHand } from "../ui/copy-in-hand.ts"

/** The copy of a centre with this id, or undefined. */
export async function findCopy(tx: Tx, centreId: string, copyId: string): Promise<CopyInHand | undefined> {
  const row = await copies(tx).where("centre_id", "=", centreId).where("id", "=", copyId).executeTakeFirst()
  return row === undefined ? undefined : copyOfRow(row)
}

/** The copies of a centre that bear exactly this barcode or this shelf mark; case does not count. */
export async function findCopiesMarked(tx: Tx, centreId: string, mark: string): Promise<CopyInHand[]> {
  const typed = mark.trim()
  const rows = await copies(tx)
    .where("centre_id", "=", centreId)
    .where((where) =>
      where.or([sql<boolean>`lower(barcode) = lower(${typed})`, sql<boolean>`lower(shelf_mark) = lower(${typed})`]),
    )
    .orderBy("rank")
    .limit(30)
    .execute()
  const found = rows.map(copyOfRow)
  // A barcode names one copy: shelf marks that happen to look like it do not matter.
  const exact = found.filter(({ barcode }) => barcode?.toLowerCase() === typed.toLowerCase())
  return exact.length > 0 ? exact : found
}

/** The copies that a centre has of these records, in the order of the records. */
export async function findCopiesOfRecords(
  tx: Tx,
  centreId: string,
  recordIds: readonly string[],
): Promise<CopyInHand[]> {
  if (recordIds.length === 0) return []
  const rows = await copies(tx)
    .where("centre_id", "=", centreId)
    .where("record_id", "in", recordIds)
    .orderBy("rank")
    .execute()
  const order = new Map(recordIds.map((id, index) => [id, index]))
  return rows.map(copyOfRow).sort((one, other) => (order.get(one.recordId) ?? 0) - (order.get(other.recordId) ?? 0))
}

/** The first copies of a centre that can be lent, by shelf mark. */
export async function listCopies(tx: Tx, centreId: string, limit: number): Promise<CopyInHand[]> {
  const rows = await copies(tx)
    .where("centre_id", "=", centreId)
    .where("state", "=", "available")
    .where("kind", "not in", ["periodical", "teaching_tool"])
    .orderBy("shelf_mark")
    .orderBy("id")
    .limit(limit)
    .execute()
  return rows.map(copyOfRow)
}

/** The centre of another desk where a copy bears this barcode, or undefined. */
export async function centreOfBarcode(tx: Tx, barcode: string): Promise<string | undefined> {
  const row = await circulation(tx)
    .selectFrom("catalogue.published_copy")
    .select("centre_id")
    .where(sql<boolean>`lower(barcode) = lower(${barcode.trim()})`)
    .executeTakeFirst()
  return row?.centre_id ?? undefined
}

function copies(tx: Tx) {
  return circulation(tx)
    .selectFrom("catalogue.published_copy")
    .select(["id", "record_id", "permanent_id", "title", "kind", "shelf_mark", "barcode", "state"])
}

type Row = Awaited<ReturnType<ReturnType<typeof copies>["execute"]>>[number]

// PostgreSQL does not say of a view's columns that they are never null.
export function copyOfRow(row: Row): CopyInHand {
  return {
    id: row.id ?? "",
    recordId: row.record_id ?? "",
    permanentId: row.permanent_id ?? "",
    title: row.title ?? "",
    documentKind: row.kind ?? "",
    shelfMark: row.shelf_mark,
    barcode: row.barcode,
    state: row.state as CopyState,
  }
}
