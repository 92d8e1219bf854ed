import { z } from "zod"
import { asInstallation } from "#platform/db/index.server.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { findNetworkById } from "../queries/find-network.server.ts"
import { standingIn } from "../queries/standing.server.ts"
import { topicsOf } from "../queries/topics-of.server.ts"
import { networks } from "../tables.server.ts"

/** The staff sets a topic aside or takes it up again; who proposed one withdraws it while no meeting has taken it up. */
export const settleTopic = operation({
  name: "networks.settle-topic",
  permission: permissions["networks.take-part"],
  input: z.object({ networkId: z.uuid(), topicId: z.uuid(), state: z.enum(["proposed", "set_aside"]) }),
  async run({ tx, caller, input, audit }) {
    const { networkId, topicId, state } = input
    const network = await findNetworkById(tx, networkId)
    if (network === undefined) return refused("networks_refused_unknown_network")
    const standing = await standingIn(tx, caller.actor, network)
    const topic = (await topicsOf(tx, networkId, null)).find(({ id }) => id === topicId)
    if (topic === undefined) return refused("networks_refused_unknown_topic")
    if (!standing.isStaff && !(topic.isOwn && state === "set_aside")) return refused("platform_refused_not_allowed")
    if (topic.state !== "proposed" && topic.state !== "set_aside") return refused("networks_refused_topic_taken")
    // Who may was just asked; the wall lets nobody but the staff write.
    const settled = await asInstallation(tx, async () => {
      return await networks(tx)
        .updateTable("networks.topic")
        .set({ state })
        .where("centre_id", "=", network.centreId)
        .where("id", "=", topicId)
        // An agenda may have taken it up meanwhile: it stays there.
        .where("state", "in", ["proposed", "set_aside"])
        .executeTakeFirst()
    })
    if (settled.numUpdatedRows === 0n) return refused("networks_refused_topic_taken")
    audit({ centreId: network.centreId, subject: { kind: "networks.topic", id: topicId }, details: { state } })
    return done({ topicId })
  },
})
