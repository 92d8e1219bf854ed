import { sql } from "kysely"
import { z } from "zod"
import { write } from "#platform/db/index.server.ts"
import { job } from "#platform/jobs/index.server.ts"
import { agenda } from "../tables.server.ts"

/** Each night: what was never confirmed goes, and what was asked of people is forgotten when its time is over. */
export const forgetJob = job({
  name: "agenda.forget",
  input: z.object({}),
  schedule: "50 3 * * *",
  async run({ caller, now }) {
    await write(caller.actor, async (tx) => {
      const db = agenda(tx)
      await sql`delete from agenda.enrolment where state = 'unconfirmed' and asked_at < ${now}::timestamptz - interval '2 days'`.execute(
        db,
      )
      await sql`update agenda.enrolment e set access_needs = '', meal = ''
        from agenda.announcement a where a.activity_id = e.activity_id and a.ends_on < ${now}::date - 30
          and (e.access_needs <> '' or e.meal <> '')`.execute(db)
      await sql`update agenda.enrolment e set email = null, phone = '', answer = '', structure_typed = '', given_name = '', family_name = '',
          name_key = '', account_id = null, forgotten_at = ${now}
        from agenda.announcement a where a.activity_id = e.activity_id and a.ends_on < ${now}::date - interval '12 months'
          and e.forgotten_at is null`.execute(db)
    })
  },
})
