import { z } from "zod"
import { withdrawPerson } from "#modules/agenda/index.server.ts"
import { asInstallation } from "#platform/db/index.server.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { systemCaller } from "#platform/session/index.server.ts"
import { permissions } from "../permissions.ts"
import { findNetworkById } from "../queries/find-network.server.ts"
import { openMeeting } from "../queries/meeting-row.server.ts"
import { findMeeting } from "../queries/meetings-of.server.ts"
import { ownMember, standingIn } from "../queries/standing.server.ts"
import { networks } from "../tables.server.ts"
import { ticked } from "./fields.ts"

/** A member says that they will not come to a coming meeting, and gives back the place that they hold; or that they will after all. */
export const excuseOneself = operation({
  name: "networks.excuse-oneself",
  permission: permissions["networks.take-part"],
  input: z.object({ networkId: z.uuid(), activityId: z.uuid(), excused: ticked }),
  async run({ tx, caller, now, input, audit }) {
    const { activityId } = input
    const network = await findNetworkById(tx, input.networkId)
    const member = await ownMember(tx, input.networkId)
    if (network === undefined || member === undefined) return refused("networks_refused_not_a_member")
    const meeting = await findMeeting(tx, network, await standingIn(tx, caller.actor, network), activityId)
    if (meeting === undefined) return refused("networks_refused_unknown_meeting")
    if (meeting.status !== "planned") return refused("networks_refused_meeting_over")
    // Who says so was just asked; the wall lets nobody but the staff write.
    const said = await asInstallation(tx, async () => {
      await openMeeting(tx, network, activityId)
      const db = networks(tx)
      const own = { centre_id: member.centreId, activity_id: activityId, member_id: member.id }
      if (input.excused)
        await db
          .insertInto("networks.excuse")
          .values(own)
          .onConflict((conflict) => conflict.doNothing())
          .execute()
      else
        await db
          .deleteFrom("networks.excuse")
          .where("activity_id", "=", activityId)
          .where("member_id", "=", member.id)
          .execute()
      if (!input.excused) return done({ withdrawn: false })
      const work = { tx, now, caller: systemCaller("networks.excuse-oneself", caller.locale) }
      return await withdrawPerson.within(work, { centreId: member.centreId, activityId, personId: member.personId })
    })
    if (said.kind !== "done") return said
    audit({
      centreId: network.centreId,
      subject: { kind: "activity.activity", id: activityId },
      details: { excused: input.excused, ...said.value },
    })
    return done({ activityId })
  },
})
