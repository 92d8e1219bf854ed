import { z } from "zod"
import { asInstallation } from "#platform/db/index.server.ts"
import { dateIn } from "#platform/kernel/calendar.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { findNetworkById } from "../queries/find-network.server.ts"
import { ownMember } from "../queries/standing.server.ts"
import { networks } from "../tables.server.ts"
import { ticked } from "./fields.ts"
import { writeCard } from "./write-card.server.ts"

/** What a member says of their own membership: named in public or not, address shown or not, mails or none; or that they leave. */
export const keepOwnMembership = operation({
  name: "networks.keep-own-membership",
  permission: permissions["networks.take-part"],
  input: z.object({
    networkId: z.uuid(),
    intent: z.enum(["agree", "leave"]),
    listed: ticked,
    showsEmail: ticked,
    wantsMails: ticked,
  }),
  async run({ tx, input, now, audit }) {
    const member = await ownMember(tx, input.networkId)
    const network = await findNetworkById(tx, input.networkId)
    if (member === undefined || network === undefined) return refused("networks_refused_not_a_member")
    const change =
      input.intent === "leave"
        ? { until_on: later(member.fromOn, dateIn(now, network.centre.timeZone)) }
        : { listed: input.listed, shows_email: input.showsEmail, wants_mails: input.wantsMails }
    // Whose membership it is was just asked; the wall lets nobody but the staff write.
    await asInstallation(tx, async () => {
      await networks(tx)
        .updateTable("networks.member")
        .set(change)
        .where("centre_id", "=", member.centreId)
        .where("id", "=", member.id)
        .execute()
      await writeCard(tx, member.centreId, member.id)
    })
    audit({
      centreId: member.centreId,
      subject: { kind: "networks.network", id: input.networkId },
      details: { member: member.id, intent: input.intent },
    })
    return done({ memberId: member.id })
  },
})

function later(one: string, other: string): string {
  return one > other ? one : other
}
