import { z } from "zod"
import { m } from "#platform/messages/index.ts"
import { done, invalid, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { networks } from "../tables.server.ts"
import { day, line, optionalDay } from "./fields.ts"
import { writeCard } from "./write-card.server.ts"

/** What a member does in a network, since when and until when; an end keeps the past. */
export const changeMember = operation({
  name: "networks.change-member",
  permission: permissions["networks.animate"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    memberId: z.uuid(),
    function: line(200),
    fromOn: day,
    untilOn: optionalDay,
  }),
  async run({ tx, input, audit }) {
    const { centreId, memberId, fromOn, untilOn } = input
    if (untilOn !== null && untilOn < fromOn) return invalid({ untilOn: [m.networks_error_until_before()] })
    const db = networks(tx)
    const member = await db
      .selectFrom("networks.member")
      .select(["id", "network_id", "person_id"])
      .where("centre_id", "=", centreId)
      .where("id", "=", memberId)
      .forUpdate()
      .executeTakeFirst()
    if (member === undefined) return refused("networks_refused_unknown_member")
    if (untilOn === null && (await runsElsewhere(tx, member))) return refused("networks_refused_member_already")
    await db
      .updateTable("networks.member")
      .set({ function: input.function, from_on: fromOn, until_on: untilOn })
      .where("centre_id", "=", centreId)
      .where("id", "=", memberId)
      .execute()
    await writeCard(tx, centreId, memberId)
    audit({ subject: { kind: "networks.network", id: member.network_id }, details: { member: memberId, untilOn } })
    return done({ memberId })
  },
})

/** The same person came back meanwhile, under another membership that runs. */
async function runsElsewhere(
  tx: Parameters<typeof networks>[0],
  member: { id: string; network_id: string; person_id: string },
): Promise<boolean> {
  const other = await networks(tx)
    .selectFrom("networks.member")
    .select("id")
    .where("network_id", "=", member.network_id)
    .where("person_id", "=", member.person_id)
    .where("until_on", "is", null)
    .where("id", "<>", member.id)
    .executeTakeFirst()
  return other !== undefined
}
