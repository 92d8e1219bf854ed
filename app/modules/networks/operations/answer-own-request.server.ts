import { z } from "zod"
import { hashOf } from "#modules/account/index.server.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { findNetworkById } from "../queries/find-network.server.ts"
import { networks } from "../tables.server.ts"
import { tellAnimators } from "./ask-to-join.server.ts"

/** Whoever has the link of the mail confirms their request to join, or takes it back. Called as the installation. */
export const answerOwnRequest = operation({
  name: "networks.answer-own-request",
  permission: permissions["networks.ask"],
  input: z.object({ secret: z.string().min(1).max(200), intent: z.enum(["confirm", "withdraw"]) }),
  async run({ tx, now, input, audit }) {
    const db = networks(tx)
    const request = await db
      .selectFrom("networks.join_request")
      .select(["id", "centre_id", "network_id", "state"])
      .where("secret_hash", "=", hashOf(input.secret))
      .forUpdate()
      .executeTakeFirst()
    if (request === undefined || !["unconfirmed", "waiting"].includes(request.state))
      return refused("networks_refused_link_over")
    const network = await findNetworkById(tx, request.network_id)
    if (network === undefined) return refused("networks_refused_link_over")
    const isConfirmed = input.intent === "confirm"
    await db
      .updateTable("networks.join_request")
      .set(isConfirmed ? { state: "waiting" } : { state: "withdrawn", closed_at: now, name: null, email: null })
      .where("id", "=", request.id)
      .execute()
    if (isConfirmed && request.state === "unconfirmed") await tellAnimators(tx, network)
    audit({
      centreId: request.centre_id,
      subject: { kind: "networks.join_request", id: request.id },
      details: { intent: input.intent },
    })
    return done({ slug: network.slug })
  },
})
