import { hashOf } from "#modules/account/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { systemCaller } from "#platform/session/index.server.ts"
import { networks } from "../tables.server.ts"

/** The request to join that the link of a mail opens, read as the installation: its holder may be nobody here. */
export async function requestOfLink(
  secret: string,
): Promise<{ state: string; network: string; slug: string } | undefined> {
  return await read(systemCaller("networks.request-of-link"), (tx) =>
    networks(tx)
      .selectFrom("networks.join_request as r")
      .innerJoin("networks.network as n", "n.id", "r.network_id")
      .select(["r.state", "n.name as network", "n.slug"])
      .where("r.secret_hash", "=", hashOf(secret))
      .executeTakeFirst(),
  )
}

/** Whether the holder of a mail's key is written to, and by which network. */
export async function mailsOfLink(key: string): Promise<{ wants: boolean; network: string } | undefined> {
  return await read(systemCaller("networks.mails-of-link"), (tx) =>
    networks(tx)
      .selectFrom("networks.member as m")
      .innerJoin("networks.network as n", "n.id", "m.network_id")
      .select(["m.wants_mails as wants", "n.name as network"])
      .where("m.mail_key", "=", key)
      .executeTakeFirst(),
  )
}
