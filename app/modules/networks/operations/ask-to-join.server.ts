import { z } from "zod"
import { hashOf, newSecret } from "#modules/account/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { sendMail } from "#platform/mail/index.server.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import type { Network } from "../domain/network.ts"
import { confirmJoinMail, newRequestMail } from "../emails/join.ts"
import { permissions } from "../permissions.ts"
import { findNetworkById } from "../queries/find-network.server.ts"
import { networks } from "../tables.server.ts"
import { line, requiredEmail, requiredLine, text, ticked } from "./fields.ts"

/**
 * Somebody asks to join a network from its public page. Called as the installation. With an account the request waits for its animator at
 * once; else for the link of a mail to be followed. Whoever lost the first mail asks again.
 */
export const askToJoin = operation({
  name: "networks.ask-to-join",
  permission: permissions["networks.ask"],
  input: z.object({
    networkId: z.uuid(),
    name: requiredLine(200),
    email: requiredEmail,
    structure: line(200),
    message: text(2000),
    listed: ticked,
    showsEmail: ticked,
    accountId: z.uuid().nullable(),
  }),
  async run({ tx, caller, now, input, audit }) {
    const { networkId, email, accountId } = input
    const network = await findNetworkById(tx, networkId)
    if (network === undefined) return refused("networks_refused_unknown_network")
    if (network.closedOn !== null) return refused("networks_refused_closed")
    const db = networks(tx)
    await db
      .deleteFrom("networks.join_request")
      .where("network_id", "=", networkId)
      .where("email", "=", email)
      .where("state", "=", "unconfirmed")
      .execute()
    const secret = newSecret()
    const row = await db
      .insertInto("networks.join_request")
      .values({
        centre_id: network.centreId,
        network_id: networkId,
        name: input.name,
        email,
        structure: input.structure,
        message: input.message,
        listed: input.listed,
        shows_email: input.showsEmail,
        account_id: accountId,
        locale: caller.locale,
        state: accountId === null ? "unconfirmed" : "waiting",
        secret_hash: hashOf(secret),
        asked_at: now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst()
    // One that waits already is not told apart: an address typed by somebody else must not say who asked.
    if (row === undefined) return done({ confirmed: accountId !== null })
    if (accountId === null)
      await sendMail(tx, {
        to: email,
        centreId: network.centreId,
        ...(await confirmJoinMail({ network: network.name, secret })),
      })
    else await tellAnimators(tx, network)
    audit({ centreId: network.centreId, subject: { kind: "networks.join_request", id: row.id } })
    return done({ confirmed: accountId !== null })
  },
})

/** A mail to the network's own address, when it has one. */
export async function tellAnimators(tx: Tx, { contactEmail, centreId, name, slug }: Network): Promise<void> {
  if (contactEmail === null) return
  await sendMail(tx, { to: contactEmail, centreId, ...(await newRequestMail({ network: name, slug })) })
}
