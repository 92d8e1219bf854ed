import { runJobNow } from "#platform/jobs/index.server.ts"
import type { TestDatabase } from "#platform/testing/database.ts"

export interface ReadMail {
  recipient: string
  subject: string
  text: string
  html: string
  /** The first link of the text. */
  link: URL
}

/** Does the work that waits in the queue (links asked for, mails to send) and answers the mails of the outbox, newest last. */
export async function readMails(database: TestDatabase): Promise<ReadMail[]> {
  await runAll(database, "select id from account.sign_in_request order by created_at", "account.answer-link-request")
  await runAll(database, "select id from platform.mail_to_send order by created_at", "platform.send-mail")
  const rows = await database.asOwner<Omit<ReadMail, "link">>(
    "select recipient, subject, text, html from platform.outbox_mail order by created_at, id",
  )
  return rows.map((row) => ({ ...row, link: new URL(/https?:\/\/\S+/.exec(row.text)?.[0] ?? "none:") }))
}

async function runAll(database: TestDatabase, query: string, job: string): Promise<void> {
  for (const { id } of await database.asOwner<{ id: string }>(query)) await runJobNow(job, { id })
}
