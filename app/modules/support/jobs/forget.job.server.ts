import { sql } from "kysely"
import { z } from "zod"
import { write } from "#platform/db/index.server.ts"
import { job } from "#platform/jobs/index.server.ts"
import { support } from "../tables.server.ts"

/** Each night: names and numbers to call back go when their time is over. */
export const forgetJob = job({
  name: "support.forget",
  input: z.object({}),
  schedule: "50 3 * * *",
  async run({ caller, now }) {
    await write(caller.actor, async (tx) => {
      await sql`update support.call set callback = '', callback_until = null where callback_until < ${now}::date`.execute(
        support(tx),
      )
    })
  },
})
