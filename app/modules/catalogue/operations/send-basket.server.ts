import { z } from "zod"
import { attempt } from "#modules/account/index.server.ts"
import { emailAddress } from "#platform/kernel/email.ts"
import { sendMail } from "#platform/mail/index.server.ts"
import { m } from "#platform/messages/index.ts"
import type { Outcome } from "#platform/operation/index.server.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { basketLimit } from "../domain/basket.ts"
import { shelfMarksLine } from "../domain/basket-line.ts"
import { basketMail } from "../emails/basket.ts"
import { permissions } from "../permissions.ts"
import { basketRecords } from "../queries/basket-records.server.ts"
import { shelfMarksOf } from "../queries/shelf-marks.server.ts"

const limits = {
  byNetwork: { name: "basket-network", attempts: 10, minutes: 60 },
  byAddress: { name: "basket-address", attempts: 5, minutes: 60 },
}

/** Sends a basket to one address, within limits. Nothing that somebody typed goes with it: no one can have a message carried. */
export async function mailBasket(
  caller: Caller,
  { email: typed, ids, clientAddress }: { email: string; ids: readonly string[]; clientAddress: string },
): Promise<Outcome<undefined>> {
  const email = emailAddress(typed)
  if (email === undefined) return { kind: "invalid", errors: { email: [m.platform_error_email()] } }
  const minutes = await attempt([
    [limits.byNetwork, clientAddress],
    [limits.byAddress, email],
  ])
  if (minutes !== undefined)
    return { kind: "refused", refusal: "catalogue_refused_too_many_baskets", details: { minutes } }
  return await sendBasket(caller, { email, ids })
}

/** Puts the mail of a basket on its way; refuses an empty one. */
export const sendBasket = operation({
  name: "catalogue.send-basket",
  permission: permissions["catalogue.send-basket"],
  input: z.object({ email: z.string(), ids: z.array(z.string()).max(basketLimit) }),
  async run({ tx, input, audit }) {
    const { records } = await basketRecords(tx, input.ids)
    if (records.length === 0) return refused("catalogue_refused_empty_basket")
    const marks = await shelfMarksOf(
      tx,
      records.map(({ id }) => id),
    )
    const mailed = records.map((record) => ({ ...record, shelfMarks: shelfMarksLine(marks.get(record.id) ?? []) }))
    await sendMail(tx, { to: input.email, ...(await basketMail(mailed)) })
    audit({ details: { records: records.length } })
    return done(undefined)
  },
})
