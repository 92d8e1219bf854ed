import { sql } from "kysely"
import { z } from "zod"
import { read, write } from "#platform/db/index.server.ts"
import { job } from "#platform/jobs/index.server.ts"
import { writeCard } from "../operations/write-card.server.ts"
import { networks } from "../tables.server.ts"

/**
 * Each night: what fellow members read is written anew from the directory (a name, a function, an address that changed; memberships that ended); requests,
 * names and votes whose time is over are forgotten.
 */
export const tidyJob = job({
  name: "networks.tidy",
  input: z.object({}),
  schedule: "50 3 * * *",
  async run({ caller, now, signal }) {
    await write(caller.actor, async (tx) => {
      const db = networks(tx)
      await sql`delete from networks.join_request where state = 'unconfirmed' and asked_at < ${now}::timestamptz - interval '2 days'`.execute(
        db,
      )
      await sql`update networks.join_request set name = null, email = null, structure = '', message = '', account_id = null
        where closed_at < ${now}::timestamptz - interval '4 months' and (name is not null or email is not null)`.execute(
        db,
      )
      await sql`delete from networks.vote v using networks.ballot b where b.id = v.ballot_id
        and least(b.closed_at, b.closes_on + interval '1 day') < ${now}::timestamptz - interval '4 months'`.execute(db)
    })
    const { rows } = await read(caller, (tx) =>
      sql<{ centreId: string; id: string }>`
        select m.centre_id as "centreId", m.id from networks.member m
        where m.until_on is null or m.until_on > current_date or exists (select from networks.card where card.member_id = m.id)`.execute(
        networks(tx),
      ),
    )
    for (const { centreId, id } of rows) {
      if (signal.aborted) return
      await write(caller.actor, (tx) => writeCard(tx, centreId, id))
    }
  },
})
