import { sql } from "kysely"
import { z } from "zod"
import { tables, write } from "#platform/db/index.server.ts"
import { job } from "#platform/jobs/index.server.ts"

const days = 7

/** Each night: what forms made a week ago, and would answer if they were sent again. */
export const forgetFormsJob = job({
  name: "platform.forget-forms",
  input: z.object({}),
  schedule: "20 3 * * *",
  async run({ caller, now }) {
    const before = new Date(now.getTime() - days * 86_400_000)
    await write(caller.actor, (tx) => sql`delete from platform.sent_form where sent_at < ${before}`.execute(tables(tx)))
  },
})
