import { z } from "zod"
import { announceActivity, findAgendaItem } from "#modules/agenda/index.server.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { announcementOf } from "../domain/announcement.ts"
import { permissions } from "../permissions.ts"
import { findNetworkById } from "../queries/find-network.server.ts"
import { openMeeting } from "../queries/meeting-row.server.ts"
import { findMeeting } from "../queries/meetings-of.server.ts"
import { networks } from "../tables.server.ts"
import { tellMembers } from "./tell-members.server.ts"

/** Tells the members of a coming meeting by mail: once, so that two hands on the button send one mail each. What the ledger alone knew enters the agenda. */
export const announceMeeting = operation({
  name: "networks.announce-meeting",
  permission: permissions["networks.animate"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), networkId: z.uuid(), activityId: z.uuid() }),
  async run(work) {
    const { tx, now, input, audit } = work
    const { centreId, activityId } = input
    const network = await findNetworkById(tx, input.networkId)
    if (network?.centreId !== centreId) return refused("networks_refused_unknown_network")
    const row = await openMeeting(tx, network, activityId)
    const staff = { isStaff: true, isPartner: false, memberId: null, isSignedIn: true }
    const meeting = await findMeeting(tx, network, staff, activityId)
    if (row === undefined || meeting === undefined) return refused("networks_refused_unknown_meeting")
    if (meeting.status !== "planned") return refused("networks_refused_meeting_over")
    if (meeting.visibility === "staff") return refused("networks_refused_staff_only")
    if (row.announcedAt !== null) return refused("networks_refused_announced_already")
    // What is announced already may have been written by hand: it stays.
    if ((await findAgendaItem(tx, activityId)) === undefined) {
      const said = announcementOf(network, { visibility: meeting.visibility, enrols: false })
      const announced = await announceActivity.within(work, { centreId, activityId, ...said })
      if (announced.kind !== "done") return announced
    }
    await networks(tx)
      .updateTable("networks.meeting")
      .set({ announced_at: now })
      .where("activity_id", "=", activityId)
      .execute()
    const told = await tellMembers(tx, network, meeting, "meeting")
    audit({ subject: { kind: "activity.activity", id: activityId }, details: { told } })
    return done({ told })
  },
})
