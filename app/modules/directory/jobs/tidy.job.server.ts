import { sql } from "kysely"
import { z } from "zod"
import { write } from "#platform/db/index.server.ts"
import { job } from "#platform/jobs/index.server.ts"
import { refreshCard } from "../operations/refresh-card.server.ts"
import { directory } from "../tables.server.ts"

/** Each night: cards forget functions that ended, and tables brought in are removed a month later. */
export const tidyJob = job({
  name: "directory.tidy",
  input: z.object({}),
  schedule: "50 3 * * *",
  async run({ caller, now }) {
    await write(caller.actor, async (tx) => {
      const db = directory(tx)
      await sql`delete from directory.import_run where created_at < ${now}::timestamptz - interval '30 days'`.execute(
        db,
      )
      const { rows } = await sql<{ centre_id: string; person_id: string }>`
        select distinct card.centre_id, card.person_id from directory.card join directory.position f
          on f.centre_id = card.centre_id and f.person_id = card.person_id
        where f.to_on between ${now}::date - 7 and ${now}::date`.execute(db)
      for (const { centre_id, person_id } of rows) await refreshCard(tx, centre_id, person_id)
    })
  },
})
