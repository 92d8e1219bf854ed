import { z } from "zod"
import { dateIn } from "#platform/kernel/calendar.ts"
import { m } from "#platform/messages/index.ts"
import { done, invalid, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { lockBallot } from "../queries/find-ballot.server.ts"
import { findNetworkById } from "../queries/find-network.server.ts"
import { networks } from "../tables.server.ts"
import { optionalDay } from "./fields.ts"

/** Ends a ballot now, or gives it another last day: one that was missed by a few days goes on with the votes it has. */
export const closeBallot = operation({
  name: "networks.close-ballot",
  permission: permissions["networks.animate"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), networkId: z.uuid(), closesOn: optionalDay }),
  async run({ tx, now, input, audit }) {
    const { centreId, networkId, closesOn } = input
    const network = await findNetworkById(tx, networkId)
    if (network?.centreId !== centreId) return refused("networks_refused_unknown_network")
    const ballot = await lockBallot(tx, networkId)
    if (ballot === undefined || (ballot.closedAt !== null && closesOn === null))
      return refused("networks_refused_no_ballot")
    if (closesOn !== null && closesOn < dateIn(now, network.centre.timeZone))
      return invalid({ closesOn: [m.networks_error_day_past()] })
    await networks(tx)
      .updateTable("networks.ballot")
      .set(closesOn === null ? { closed_at: now } : { closes_on: closesOn, closed_at: null })
      .where("id", "=", ballot.id)
      .execute()
    audit({ subject: { kind: "networks.ballot", id: ballot.id }, details: { closesOn } })
    return done({ ballotId: ballot.id })
  },
})
