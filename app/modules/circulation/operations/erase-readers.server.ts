import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { circulation } from "../tables.server.ts"

/**
 * Takes away all that names these readers of a centre, here and at the partner centres that served them; what they waited for is given up.
 * Loans and visits stay, with the reader's id as a pseudonym, and say no more what was read.
 */
export async function eraseReaders(tx: Tx, centreId: string, readerIds: readonly string[], now: Date): Promise<void> {
  if (readerIds.length === 0) return
  const db = circulation(tx)
  await db
    .updateTable("circulation.reader")
    .set((expression) => ({
      name: null,
      card_number: null,
      email: null,
      phone: null,
      structure: "",
      note: "",
      account_id: null,
      person_id: null,
      structure_id: null,
      suspended_until: null,
      wants_reminders: false,
      erased_at: now,
      version: expression("version", "+", 1),
    }))
    .where("centre_id", "=", centreId)
    .where("id", "in", readerIds)
    .execute()
  await db
    .deleteFrom("circulation.guest")
    .where("reader_centre_id", "=", centreId)
    .where("reader_id", "in", readerIds)
    .execute()
  await db
    .updateTable("circulation.hold")
    .set({ name: null, email: null, account_id: null })
    .where("reader_id", "in", readerIds)
    .where("closed_at", "is not", null)
    .execute()
  await forgetLoans(tx, sql`reader_id = any (${readerIds}::uuid[])`, now)
}

/** What was read is forgotten: loans that are over and meet the condition keep their date, kind and reader; their document is counted by year. */
export async function forgetLoans(tx: Tx, condition: ReturnType<typeof sql>, now: Date): Promise<void> {
  await sql`
    with forgotten as (
      select centre_id, id, record_id, extract(year from lent_on)::smallint as year from circulation.loan
      where returned_on is not null and forgotten_at is null and ${condition}
      for update
    ), counted as (
      insert into circulation.record_use (centre_id, record_id, year, loans)
      select centre_id, record_id, year, count(*) from forgotten where record_id is not null group by 1, 2, 3
      on conflict (centre_id, record_id, year) do update set loans = record_use.loans + excluded.loans
    )
    update circulation.loan as loan
    set copy_id = null, record_id = null, title = null, shelf_mark = null, forgotten_at = ${now}
    from forgotten where loan.centre_id = forgotten.centre_id and loan.id = forgotten.id`.execute(circulation(tx))
}
