import { sql } from "kysely"
import { z } from "zod"
import type { Tx } from "#platform/db/index.server.ts"
import { read, write } from "#platform/db/index.server.ts"
import { job } from "#platform/jobs/index.server.ts"
import { eraseReaders, forgetLoans } from "../operations/erase-readers.server.ts"
import { expireHold } from "../operations/expire-hold.server.ts"
import { circulation } from "../tables.server.ts"

/** Each night: holds not fetched go to the next in the queue; what was read, asked and visited is forgotten when its time is over. */
export const forgetJob = job({
  name: "circulation.forget",
  input: z.object({}),
  schedule: "40 3 * * *",
  async run({ caller, now, signal }) {
    const over = await read(caller, (tx) => holdsOver(tx, now))
    for (const hold of over) {
      if (signal.aborted) return
      await expireHold(caller, { centreId: hold.centreId, holdId: hold.id }, { now })
    }
    await write(caller.actor, async (tx) => {
      await forgetLoans(tx, sql`returned_on < ${now}::date - interval '4 months'`, now)
      await forgetNames(tx, now)
      for (const { centreId, ids } of await readersGone(tx, now)) await eraseReaders(tx, centreId, ids, now)
    })
  },
})

// A day's grace, for centres whose day begins later than ours.
async function holdsOver(tx: Tx, now: Date): Promise<{ centreId: string; id: string }[]> {
  const { rows } = await sql<{ centreId: string; id: string }>`
    select centre_id as "centreId", id from circulation.hold
    where (state = 'set_aside' and set_aside_until < ${now}::date - 1)
      or (state = 'unconfirmed' and asked_at < ${now}::timestamptz - interval '2 days')
    order by queued_at`.execute(circulation(tx))
  return rows
}

async function forgetNames(tx: Tx, now: Date): Promise<void> {
  const db = circulation(tx)
  await sql`update circulation.hold set name = null, email = null, account_id = null
    where closed_at < ${now}::timestamptz - interval '4 months' and (name is not null or email is not null)`.execute(db)
  await sql`update circulation.appointment set name = null, email = null, subject = ''
    where on_date < ${now}::date - interval '4 months' and (name is not null or email is not null or subject <> '')`.execute(
    db,
  )
  await sql`delete from circulation.gesture where at < ${now}::timestamptz - interval '30 days'`.execute(db)
  await sql`delete from circulation.guest where last_served_on < ${now}::date - interval '4 months' and not exists (
    select from circulation.loan where loan.centre_id = guest.centre_id and loan.reader_id = guest.reader_id and returned_on is null
  )`.execute(db)
}

/** Readers not seen for three years, or erased in the directory since, who have nothing and wait for nothing, by centre. */
async function readersGone(tx: Tx, now: Date): Promise<{ centreId: string; ids: string[] }[]> {
  const { rows } = await sql<{ centreId: string; ids: string[] }>`
    select centre_id as "centreId", array_agg(id) as ids from circulation.reader
    where erased_at is null and (last_seen_on < ${now}::date - interval '3 years' or exists (
        select from directory.published_person person
        where person.centre_id = reader.centre_id and person.id = reader.person_id and person.erased_at is not null
      ))
      and not exists (select from circulation.loan where loan.reader_id = reader.id and returned_on is null)
      and not exists (select from circulation.hold where hold.reader_id = reader.id and closed_at is null)
    group by centre_id`.execute(circulation(tx))
  return rows
}
