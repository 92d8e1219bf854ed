import { z } from "zod"
import { hashOf, newSecret } from "#modules/account/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { sendMail } from "#platform/mail/index.server.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { holdMail } from "../emails/hold.ts"
import { permissions } from "../permissions.ts"
import { findCopiesOfRecords } from "../queries/find-copy.server.ts"
import { findDesk } from "../queries/find-desk.server.ts"
import { circulation } from "../tables.server.ts"
import { lockBorrower } from "./lock-borrower.server.ts"
import { personName, requiredEmail } from "./reader-input.ts"

/**
 * Somebody asks for a document from its public page. Called as the installation. With an account the hold waits at once; else it waits for the link
 * of a mail to be followed. The same address has one hold for a document, and as many in all as the centre says.
 */
export const askHold = operation({
  name: "circulation.ask-hold",
  permission: permissions["circulation.ask"],
  input: z.object({
    centreId: z.uuid(),
    recordId: z.uuid(),
    name: personName,
    email: requiredEmail,
    accountId: z.uuid().nullable(),
  }),
  async run({ tx, caller, now, input, audit }) {
    const { centreId, recordId, email, accountId } = input
    const desk = await findDesk(tx, centreId, now)
    const [copy] = await findCopiesOfRecords(tx, centreId, [recordId])
    if (desk === undefined || copy === undefined) return refused("circulation_refused_unknown_copy")
    await lockBorrower(tx, email)
    // Whoever lost the first mail asks again.
    await circulation(tx)
      .deleteFrom("circulation.hold")
      .where("centre_id", "=", centreId)
      .where("record_id", "=", recordId)
      .where("email", "=", email)
      .where("state", "=", "unconfirmed")
      .execute()
    if ((await countHolds(tx, centreId, email)) >= desk.rules.holdsMax)
      return refused("circulation_refused_holds_limit", { limit: desk.rules.holdsMax })
    const secret = newSecret()
    const reader = await readerWithAddress(tx, centreId, email, accountId)
    const inserted = await circulation(tx)
      .insertInto("circulation.hold")
      .values({
        centre_id: centreId,
        record_id: recordId,
        title: copy.title,
        reader_centre_id: reader === undefined ? null : centreId,
        reader_id: reader?.id ?? null,
        account_id: accountId,
        name: input.name,
        email,
        locale: caller.locale,
        state: accountId === null ? "unconfirmed" : "waiting",
        secret_hash: hashOf(secret),
        asked_at: now,
        queued_at: now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst()
    if (inserted === undefined) return refused("circulation_refused_you_wait_already")
    const letter = { title: copy.title, centre: desk.name, secret, confirmed: accountId !== null }
    await sendMail(tx, { to: email, centreId, ...(await holdMail(letter)) })
    audit({ centreId, subject: { kind: "circulation.hold", id: inserted.id } })
    return done({ holdId: inserted.id, confirmed: accountId !== null })
  },
})

async function countHolds(tx: Tx, centreId: string, email: string): Promise<number> {
  const rows = await circulation(tx)
    .selectFrom("circulation.hold")
    .select("id")
    .where("centre_id", "=", centreId)
    .where("email", "=", email)
    .where("state", "in", ["unconfirmed", "waiting", "set_aside"])
    .execute()
  return rows.length
}

/** A name typed in a form proves nothing: only an account makes a hold its reader's at once, a mail that is answered does later. */
async function readerWithAddress(tx: Tx, centreId: string, email: string, accountId: string | null) {
  if (accountId === null) return undefined
  return await circulation(tx)
    .selectFrom("circulation.reader")
    .select("id")
    .where("centre_id", "=", centreId)
    .where((where) => where.or([where("account_id", "=", accountId), where("email", "=", email)]))
    .where("erased_at", "is", null)
    .orderBy("registered_on")
    .executeTakeFirst()
}
