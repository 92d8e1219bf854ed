import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { networks } from "../tables.server.ts"

/** Somebody of the staff says that they animate a network, or no longer do: its public page bears their name. */
export const animateNetwork = operation({
  name: "networks.animate",
  permission: permissions["networks.animate"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), networkId: z.uuid(), animates: z.boolean() }),
  async run({ tx, caller, input, audit }) {
    const { centreId, networkId, animates } = input
    const { actor } = caller
    if (actor.kind !== "account") return refused("platform_refused_not_allowed")
    const db = networks(tx)
    const network = await db
      .selectFrom("networks.network")
      .select("id")
      .where("centre_id", "=", centreId)
      .where("id", "=", networkId)
      .executeTakeFirst()
    if (network === undefined) return refused("networks_refused_unknown_network")
    if (animates)
      await db
        .insertInto("networks.animator")
        .values({ centre_id: centreId, network_id: networkId, account_id: actor.accountId, name: actor.name })
        .onConflict((conflict) => conflict.columns(["network_id", "account_id"]).doUpdateSet({ name: actor.name }))
        .execute()
    else
      await db
        .deleteFrom("networks.animator")
        .where("network_id", "=", networkId)
        .where("account_id", "=", actor.accountId)
        .execute()
    audit({ subject: { kind: "networks.network", id: networkId }, details: { animates } })
    return done({ networkId })
  },
})
