import { z } from "zod"
import type { Tx } from "#platform/db/index.server.ts"
import { dateIn } from "#platform/kernel/calendar.ts"
import { m } from "#platform/messages/index.ts"
import { done, invalid, operation, refused } from "#platform/operation/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import type { Network } from "../domain/network.ts"
import { permissions } from "../permissions.ts"
import { findNetworkById } from "../queries/find-network.server.ts"
import { openMeeting } from "../queries/meeting-row.server.ts"
import { networks } from "../tables.server.ts"
import { accountIdOf, nameOf } from "./account-id.ts"
import { optionalDay, requiredLine } from "./fields.ts"

/** What is to be done after a meeting: by a member ("member:ID"), by an animator ("account:ID"), or by nobody yet (""); until when. */
export const addAction = operation({
  name: "networks.add-action",
  permission: permissions["networks.animate"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    networkId: z.uuid(),
    activityId: z.uuid(),
    text: requiredLine(1000),
    owner: z.string().max(60).default(""),
    dueOn: optionalDay,
  }),
  async run({ tx, caller, now, input, audit }) {
    const { centreId, activityId } = input
    const network = await findNetworkById(tx, input.networkId)
    if (network?.centreId !== centreId) return refused("networks_refused_unknown_network")
    if ((await openMeeting(tx, network, activityId)) === undefined) return refused("networks_refused_unknown_meeting")
    const owner = await ownerOf(tx, network, caller, input.owner)
    if (owner === undefined) return invalid({ owner: [m.networks_error_not_chosen()] })
    const { id } = await networks(tx)
      .insertInto("networks.action")
      .values({
        centre_id: centreId,
        network_id: network.id,
        activity_id: activityId,
        text: input.text,
        ...owner,
        due_on: input.dueOn,
        state_on: dateIn(now, network.centre.timeZone),
      })
      .returning("id")
      .executeTakeFirstOrThrow()
    await networks(tx)
      .insertInto("networks.action_step")
      .values({
        centre_id: centreId,
        action_id: id,
        network_id: network.id,
        at: now,
        state: "open",
        account_id: accountIdOf(caller),
        who: nameOf(caller),
      })
      .execute()
    audit({ subject: { kind: "networks.action", id }, details: { dueOn: input.dueOn } })
    return done({ actionId: id })
  },
})

async function ownerOf(tx: Tx, network: Network, caller: Caller, typed: string) {
  const [kind = "", id = ""] = typed.split(":")
  if (typed === "") return { member_id: null, account_id: null, owner: "" }
  if (kind === "account") {
    const own = { accountId: accountIdOf(caller) ?? "", name: nameOf(caller) }
    const found = [...network.animators, own].find(({ accountId }) => accountId === id && id !== "")
    return found === undefined ? undefined : { member_id: null, account_id: id, owner: found.name }
  }
  const card = await networks(tx)
    .selectFrom("networks.card")
    .select(["member_id", "name"])
    .where("network_id", "=", network.id)
    .execute()
  const member = card.find(({ member_id }) => member_id === id)
  return member === undefined ? undefined : { member_id: id, account_id: null, owner: member.name }
}
