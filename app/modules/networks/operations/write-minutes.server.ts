import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { findNetworkById } from "../queries/find-network.server.ts"
import { openMeeting } from "../queries/meeting-row.server.ts"
import { findMeeting } from "../queries/meetings-of.server.ts"
import { minutesOf } from "../queries/minutes-of.server.ts"
import { networks } from "../tables.server.ts"
import { accountIdOf, nameOf } from "./account-id.ts"
import { ticked } from "./fields.ts"
import { tellMembers } from "./tell-members.server.ts"

/**
 * Keeps the minutes of a meeting, when `version` is the one that was read (0: none yet); whoever comes second is told and loses nothing. `publish`
 * shows them to the members, and to everyone where they are open; members are told by mail when that is asked for.
 */
export const writeMinutes = operation({
  name: "networks.write-minutes",
  permission: permissions["networks.animate"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    networkId: z.uuid(),
    activityId: z.uuid(),
    version: z.coerce.number().int().min(0),
    text: z.string().max(100_000),
    intent: z.enum(["save", "publish", "withdraw"]),
    open: ticked,
    names: ticked,
    tells: ticked,
  }),
  async run({ tx, caller, now, input, audit }) {
    const { centreId, activityId, intent } = input
    const network = await findNetworkById(tx, input.networkId)
    if (network?.centreId !== centreId) return refused("networks_refused_unknown_network")
    if ((await openMeeting(tx, network, activityId)) === undefined) return refused("networks_refused_unknown_meeting")
    const staff = { isStaff: true, isPartner: false, memberId: null, isSignedIn: true }
    const meeting = await findMeeting(tx, network, staff, activityId)
    const before = await minutesOf(tx, activityId)
    if ((before?.version ?? 0) !== input.version) return refused("networks_refused_minutes_meanwhile")
    if (intent === "publish" && input.text.trim() === "") return refused("networks_refused_minutes_empty")
    const published_at =
      intent === "publish" ? (before?.publishedAt ?? now) : intent === "save" ? (before?.publishedAt ?? null) : null
    const row = {
      text: input.text,
      version: input.version + 1,
      published_at,
      open: input.open,
      names: input.names,
      edited_at: now,
      edited_by: accountIdOf(caller),
      editor: nameOf(caller),
    }
    await networks(tx)
      .insertInto("networks.minutes")
      .values({ centre_id: centreId, activity_id: activityId, network_id: network.id, ...row })
      .onConflict((conflict) => conflict.columns(["centre_id", "activity_id"]).doUpdateSet(row))
      .execute()
    const tells = intent === "publish" && input.tells && meeting !== undefined
    const told = tells ? await tellMembers(tx, network, meeting, "minutes") : 0
    audit({ subject: { kind: "activity.activity", id: activityId }, details: { minutes: intent, told } })
    return done({ version: row.version, told })
  },
})
