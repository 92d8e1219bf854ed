import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { asInstallation, tables } from "#platform/db/index.server.ts"

/** Takes away the mails to these addresses that are kept or still to leave: their holder is erased. */
export async function forgetMails(tx: Tx, addresses: readonly string[]): Promise<void> {
  if (addresses.length === 0) return
  const whose = [...addresses].map((address) => address.toLowerCase())
  await asInstallation(tx, async () => {
    const db = tables(tx)
    await sql`delete from platform.mail_to_send where lower(recipient) = any (${whose}::text[])`.execute(db)
    await sql`delete from platform.outbox_mail where lower(recipient) = any (${whose}::text[])`.execute(db)
  })
}
