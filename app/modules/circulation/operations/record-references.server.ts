import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { asInstallation } from "#platform/db/index.server.ts"
import { m } from "#platform/messages/index.ts"
import type { ReferenceHolder } from "#platform/references/index.server.ts"
import { circulation } from "../tables.server.ts"

/** When records are merged: who waits for one, and what was lent, acquired or weeded of it, turns to the one that stays. */
export const recordReferences: ReferenceHolder = {
  kind: "catalogue.record",
  label: () => m.circulation_references_records(),
  // Holds of other centres are behind the wall, and move all the same.
  count: (tx, id) => asInstallation(tx, () => count(tx, id)),
  // What is over says its title itself: a document that was weeded may leave the catalogue.
  bound: {
    label: () => m.circulation_references_open(),
    count: (tx, id) => asInstallation(tx, () => countOpen(tx, id)),
  },
  repoint: (tx, from, to) => asInstallation(tx, () => repoint(tx, from, to)),
}

async function count(tx: Tx, id: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select (select count(*) from circulation.hold where record_id = ${id} and closed_at is null)
      + (select count(*) from circulation.loan where record_id = ${id})
      + (select count(*) from circulation.acquisition where record_id = ${id})
      + (select count(*) from circulation.weeding where record_id = ${id}) as count`.execute(circulation(tx))
  return rows[0]?.count ?? 0
}

async function countOpen(tx: Tx, id: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select (select count(*) from circulation.hold where record_id = ${id} and closed_at is null)
      + (select count(*) from circulation.loan where record_id = ${id} and returned_on is null) as count`.execute(
    circulation(tx),
  )
  return rows[0]?.count ?? 0
}

async function repoint(tx: Tx, from: string, to: string): Promise<number> {
  const db = circulation(tx)
  // Who waits for both waits once: the place kept is the one in the queue of the record that stays.
  await sql`
    update circulation.hold as hold set state = 'cancelled', closed_at = now(), copy_id = null, set_aside_until = null
    where record_id = ${from} and state in ('unconfirmed', 'waiting') and exists (
      select from circulation.hold kept
      where kept.record_id = ${to} and kept.centre_id = hold.centre_id and kept.state in ('unconfirmed', 'waiting', 'set_aside')
        and (kept.email = hold.email or kept.reader_id = hold.reader_id)
    )`.execute(db)
  await sql`
    update circulation.hold as kept set state = 'cancelled', closed_at = now(), copy_id = null, set_aside_until = null
    where record_id = ${to} and state in ('unconfirmed', 'waiting') and exists (
      select from circulation.hold hold
      where hold.record_id = ${from} and hold.centre_id = kept.centre_id and hold.state = 'set_aside'
        and (kept.email = hold.email or kept.reader_id = hold.reader_id)
    )`.execute(db)
  await sql`
    with moved as (delete from circulation.record_use where record_id = ${from} returning centre_id, year, loans)
    insert into circulation.record_use (centre_id, record_id, year, loans) select centre_id, ${to}, year, loans from moved
    on conflict (centre_id, record_id, year) do update set loans = record_use.loans + excluded.loans`.execute(db)
  let changed = 0
  for (const table of ["hold", "loan", "acquisition", "weeding"] as const) {
    const moved = await db
      .updateTable(`circulation.${table}`)
      .set({ record_id: to })
      .where("record_id", "=", from)
      .executeTakeFirst()
    changed += Number(moved.numUpdatedRows)
  }
  return changed
}
