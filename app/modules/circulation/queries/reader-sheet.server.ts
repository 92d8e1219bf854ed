import type { Tx } from "#platform/db/index.server.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import type { ReaderSheet } from "../domain/reader-sheet.ts"
import type { StructureKind } from "../domain/structure-kind.ts"
import { circulation } from "../tables.server.ts"

/** All that a centre keeps of one of its readers, or undefined when there is none (any more). */
export async function readerSheet(tx: Tx, centreId: string, id: string): Promise<ReaderSheet | undefined> {
  if (!isUuid(id)) return undefined
  const db = circulation(tx)
  const row = await db
    .selectFrom("circulation.reader")
    .selectAll()
    .where("centre_id", "=", centreId)
    .where("id", "=", id)
    .where("erased_at", "is", null)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const count = async (table: "circulation.loan" | "circulation.visit", over: "returned_on" | "on_date") => {
    const found = await db
      .selectFrom(table)
      .select((select) => select.fn.countAll<number>().as("count"))
      .where("reader_id", "=", id)
      .where(over as "on_date", "is not", null)
      .executeTakeFirst()
    return found?.count ?? 0
  }
  return {
    id,
    name: row.name ?? "",
    cardNumber: row.card_number ?? "",
    email: row.email,
    phone: row.phone,
    structure: row.structure,
    structureKind: row.structure_kind as StructureKind,
    note: row.note,
    locale: row.locale,
    wantsReminders: row.wants_reminders,
    suspendedUntil: row.suspended_until,
    registeredOn: row.registered_on,
    lastSeenOn: row.last_seen_on,
    hasAccount: row.account_id !== null,
    version: row.version,
    pastLoans: await count("circulation.loan", "returned_on"),
    visits: await count("circulation.visit", "on_date"),
  }
}
