import { sql } from "kysely"
import { z } from "zod"
import type { Tx } from "#platform/db/index.server.ts"
import { tables, write } from "#platform/db/index.server.ts"
import { job } from "#platform/jobs/index.server.ts"
import { log } from "#platform/log/log.server.ts"
import type { MailAttachment } from "./attachment.ts"
import { mailFrom, smtp } from "./settings.server.ts"

export interface WaitingMail {
  id: string
  recipient: string
  subject: string
  text: string
  html: string | null
  centre_id: string | null
  attachment: MailAttachment | null
}

/** Sends one waiting mail, or puts it in the outbox of an installation without SMTP. Until that is done, the mail waits in its table. */
export const sendMailJob = job({
  name: "platform.send-mail",
  input: z.object({ id: z.uuid() }),
  async run({ caller, input }) {
    // Taken and sent in one transaction: a failure puts it back, and nobody else can send it meanwhile.
    await write(caller.actor, async (tx) => {
      const mail = await take(tx, input.id)
      if (mail === undefined) return
      const transport = smtp()
      if (transport === undefined) return await putInOutbox(tx, mail)
      const fault = await transport.sendMail(messageOf(mail)).then(() => undefined, faultOf)
      if (fault === undefined) return
      if (!isRefusedForGood(fault)) throw new Error(`The mail ${mail.id} did not leave: ${JSON.stringify(fault)}`)
      log.warn({ mail: mail.id, ...fault })
    })
  },
})

async function take(tx: Tx, id: string): Promise<WaitingMail | undefined> {
  const { rows } = await sql<WaitingMail>`delete from platform.mail_to_send where id = ${id}
    returning id, recipient, subject, text, html, centre_id, attachment`.execute(tables(tx))
  return rows[0]
}

async function putInOutbox(tx: Tx, mail: WaitingMail): Promise<void> {
  await sql`insert into platform.outbox_mail (recipient, subject, text, html, centre_id, attachment)
    values (${mail.recipient}, ${mail.subject}, ${mail.text}, ${mail.html}, ${mail.centre_id},
    ${mail.attachment === null ? null : JSON.stringify(mail.attachment)})`.execute(tables(tx))
}

function messageOf(mail: WaitingMail) {
  const from = mailFrom()
  const domain = /@([^>\s]+)/.exec(from)?.[1] ?? "localhost"
  return {
    from,
    to: mail.recipient,
    subject: mail.subject,
    text: mail.text,
    ...(mail.html === null ? {} : { html: mail.html }),
    ...(mail.attachment === null ? {} : { attachments: [attachmentOf(mail.attachment)] }),
    // The same however often it is tried: a mail that arrives twice is recognised.
    messageId: `<${mail.id}@${domain}>`,
    headers: { "Auto-Submitted": "auto-generated" },
  }
}

function attachmentOf({ name, mediaType, content }: MailAttachment) {
  // As bytes: line ends of a calendar are part of its format.
  return { filename: name, contentType: mediaType, content, contentTransferEncoding: "base64" as const }
}

interface Fault {
  code: unknown
  responseCode: unknown
  command: unknown
}

// The library's own sentence repeats the address: a log line must not.
function faultOf(error: unknown): Fault {
  const { code, responseCode, command } = error as Partial<Fault>
  return { code, responseCode, command }
}

/** The other server knows this address and will never take the mail (RFC 5321, section 4.2.1: 5yz); anything else may pass. */
function isRefusedForGood({ command, responseCode }: Fault): boolean {
  return command === "RCPT TO" && typeof responseCode === "number" && responseCode >= 500
}
