import { sql } from "kysely"
import { z } from "zod"
import { renderLetter } from "#modules/account/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { asInstallation } from "#platform/db/index.server.ts"
import { sendMail } from "#platform/mail/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { directory } from "../tables.server.ts"
import { filledLine, optionalEmail } from "./fields.ts"

/** Sends a message to somebody of the public who's-who, who alone learns the sender's address; theirs is never shown. Limits of frequency are the page's. */
export const writeToEntry = operation({
  name: "directory.write-to-entry",
  permission: permissions["directory.write-to-someone"],
  input: z.object({
    entryId: z.uuid(),
    name: filledLine(100),
    email: optionalEmail.refine((address) => address !== null, "platform_error_required"),
    message: z.string().trim().min(10).max(5000),
  }),
  async run({ tx, input, audit }) {
    const target = await asInstallation(tx, () => addressOf(tx, input.entryId))
    if (target === undefined) return refused("directory_refused_not_reachable")
    const letter = await renderLetter({
      subject: m.directory_mail_subject({ name: input.name }),
      before: [
        m.directory_mail_intro({ name: input.name }),
        ...input.message.split(/\n{2,}/),
        m.directory_mail_answer({ email: input.email ?? "" }),
      ],
      button: { label: m.directory_mail_reply(), url: `mailto:${input.email}` },
      after: [m.directory_mail_why()],
    })
    await sendMail(tx, { to: target.email, ...letter })
    audit({ subject: { kind: "directory.entry", id: input.entryId } })
    return done({ entryId: input.entryId })
  },
})

/** Where the messages for an entry go, and what it is called; undefined when it is not public, or has no address. */
export async function addressOf(tx: Tx, entryId: string): Promise<{ name: string; email: string } | undefined> {
  const { rows } = await sql<{ name: string; email: string }>`
    select card.name, p.email from directory.card join directory.person p on p.centre_id = card.centre_id and p.id = card.person_id
      where card.id = ${entryId} and p.email is not null
    union all
    select name, email from directory.structure
      where id = ${entryId} and listed_on <= current_date and merged_into is null and email is not null
    union all
    select i.title, s.email from directory.initiative i join directory.structure s on s.id = i.structure_id
      where i.id = ${entryId} and i.listed_on <= current_date and s.listed_on is not null and s.email is not null`.execute(
    directory(tx),
  )
  return rows[0]
}
