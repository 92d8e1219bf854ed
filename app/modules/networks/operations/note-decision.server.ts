import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { findNetworkById } from "../queries/find-network.server.ts"
import { openMeeting } from "../queries/meeting-row.server.ts"
import { networks } from "../tables.server.ts"
import { requiredLine } from "./fields.ts"

const of = { centreId: z.uuid(), networkId: z.uuid(), activityId: z.uuid() }

/** Notes what a meeting decided. */
export const noteDecision = operation({
  name: "networks.note-decision",
  permission: permissions["networks.animate"],
  centre: (input) => input.centreId,
  input: z.object({ ...of, text: requiredLine(1000) }),
  async run({ tx, input, audit }) {
    const { centreId, activityId } = input
    const network = await findNetworkById(tx, input.networkId)
    if (network?.centreId !== centreId) return refused("networks_refused_unknown_network")
    if ((await openMeeting(tx, network, activityId)) === undefined) return refused("networks_refused_unknown_meeting")
    const { id } = await networks(tx)
      .insertInto("networks.decision")
      .values({ centre_id: centreId, activity_id: activityId, network_id: network.id, text: input.text })
      .returning("id")
      .executeTakeFirstOrThrow()
    audit({ subject: { kind: "activity.activity", id: activityId }, details: { decision: id } })
    return done({ decisionId: id })
  },
})

/** Takes back a decision that was noted by mistake. */
export const removeDecision = operation({
  name: "networks.remove-decision",
  permission: permissions["networks.animate"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), decisionId: z.uuid() }),
  async run({ tx, input, audit }) {
    const { centreId, decisionId } = input
    const gone = await networks(tx)
      .deleteFrom("networks.decision")
      .where("centre_id", "=", centreId)
      .where("id", "=", decisionId)
      .returning("activity_id")
      .executeTakeFirst()
    if (gone === undefined) return refused("networks_refused_unknown_decision")
    audit({ subject: { kind: "activity.activity", id: gone.activity_id }, details: { decision: decisionId } })
    return done({ decisionId })
  },
})
