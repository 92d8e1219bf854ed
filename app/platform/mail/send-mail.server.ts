import { randomUUID } from "node:crypto"
import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { tables } from "#platform/db/index.server.ts"
import { enqueueJob } from "#platform/jobs/index.server.ts"
import { emailAddress } from "#platform/kernel/email.ts"
import type { MailAttachment } from "./attachment.ts"
import { sendMailJob } from "./send-mail.job.server.ts"

export interface Mail {
  /** One address, as kept by kernel/email.ts. */
  to: string
  subject: string
  text: string
  html?: string
  centreId?: string
  attachment?: MailAttachment
}

/**
 * Sends a mail, in the transaction of what causes it: it leaves only if the write does, and then surely. An address that is none
 * is a bug; a line end in a subject becomes a space, so that nothing typed can add a header.
 */
export async function sendMail(tx: Tx, mail: Mail): Promise<void> {
  const to = emailAddress(mail.to)
  if (to === undefined) throw new Error("A mail has no address to go to.")
  const id = randomUUID()
  const subject = mail.subject.replaceAll(/[\s\p{Cc}]+/gu, " ").trim()
  await sql`insert into platform.mail_to_send (id, recipient, subject, text, html, centre_id, attachment)
    values (${id}, ${to}, ${subject}, ${mail.text}, ${mail.html ?? null}, ${mail.centreId ?? null},
      ${mail.attachment === undefined ? null : JSON.stringify(mail.attachment)})`.execute(tables(tx))
  await enqueueJob(tx, sendMailJob, { id })
}
