import { sql } from "kysely"
import { z } from "zod"
import { tables, write } from "#platform/db/index.server.ts"
import { enqueueJob, job } from "#platform/jobs/index.server.ts"
import { sendMailJob } from "./send-mail.job.server.ts"

const retryMinutes = 10
const waitingDays = 7
const outboxDays = 30

/** Tries again the mails that still wait (the other server was away for longer than a job's own retries), and removes what is too old. */
export const mendMailsJob = job({
  name: "platform.mend-mails",
  input: z.object({}),
  schedule: "*/10 * * * *",
  async run({ caller, now }) {
    await write(caller.actor, async (tx) => {
      const before = (days: number) => new Date(now.getTime() - days * 86_400_000)
      await sql`delete from platform.mail_to_send where created_at < ${before(waitingDays)}`.execute(tables(tx))
      await sql`delete from platform.outbox_mail where created_at < ${before(outboxDays)}`.execute(tables(tx))
      const { rows } = await sql<{ id: string }>`select id from platform.mail_to_send
        where created_at < ${new Date(now.getTime() - retryMinutes * 60_000)} order by created_at limit 500`.execute(
        tables(tx),
      )
      for (const { id } of rows) await enqueueJob(tx, sendMailJob, { id })
    })
  },
})
