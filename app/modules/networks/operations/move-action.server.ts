import { z } from "zod"
import { asInstallation } from "#platform/db/index.server.ts"
import { dateIn } from "#platform/kernel/calendar.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { actionStates } from "../domain/action.ts"
import { permissions } from "../permissions.ts"
import { actionsOf } from "../queries/actions-of.server.ts"
import { findNetworkById } from "../queries/find-network.server.ts"
import { ownMember, standingIn } from "../queries/standing.server.ts"
import { networks } from "../tables.server.ts"
import { accountIdOf, nameOf } from "./account-id.ts"
import { line } from "./fields.ts"

/** Says what became of an action: by the staff, or by the member whose it is. */
export const moveAction = operation({
  name: "networks.move-action",
  permission: permissions["networks.take-part"],
  input: z.object({ networkId: z.uuid(), actionId: z.uuid(), state: z.enum(actionStates), note: line(1000) }),
  async run({ tx, caller, now, input, audit }) {
    const { networkId, actionId, state } = input
    const network = await findNetworkById(tx, networkId)
    if (network === undefined) return refused("networks_refused_unknown_network")
    const standing = await standingIn(tx, caller.actor, network)
    const action = (await actionsOf(tx, networkId)).find(({ id }) => id === actionId)
    if (action === undefined) return refused("networks_refused_unknown_action")
    if (!standing.isStaff && !action.isOwn) return refused("platform_refused_not_allowed")
    if (action.state === state) return done({ actionId })
    const who = standing.isStaff ? nameOf(caller) : ((await ownMember(tx, networkId))?.name ?? nameOf(caller))
    // Who may was just asked; the wall lets nobody but the staff write.
    await asInstallation(tx, async () => {
      const db = networks(tx)
      await db
        .updateTable("networks.action")
        .set({ state, state_on: dateIn(now, network.centre.timeZone) })
        .where("centre_id", "=", network.centreId)
        .where("id", "=", actionId)
        .execute()
      await db
        .insertInto("networks.action_step")
        .values({
          centre_id: network.centreId,
          action_id: actionId,
          network_id: networkId,
          at: now,
          state,
          account_id: accountIdOf(caller),
          who,
          note: input.note,
        })
        .execute()
    })
    audit({ centreId: network.centreId, subject: { kind: "networks.action", id: actionId }, details: { state } })
    return done({ actionId })
  },
})
