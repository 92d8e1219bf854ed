import { sql } from "kysely"
import { z } from "zod"
import { recordActivity } from "#modules/activity/index.server.ts"
import { isTime } from "#modules/activity/index.ts"
import { announceActivity } from "#modules/agenda/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { done, formId, invalid, operation, refused } from "#platform/operation/index.server.ts"
import { announcementOf } from "../domain/announcement.ts"
import { readHours } from "../domain/meeting-hours.ts"
import { permissions } from "../permissions.ts"
import { findNetworkById } from "../queries/find-network.server.ts"
import { findMeeting } from "../queries/meetings-of.server.ts"
import { networks } from "../tables.server.ts"
import { day, line, requiredLine, ticked } from "./fields.ts"
import { tellMembers } from "./tell-members.server.ts"

const hour = z.union([z.literal(""), z.string().trim().refine(isTime, "networks_error_hour")]).default("")

/**
 * Plans a meeting: a line of the ledger under the network's series, by half-day, that stands in the agenda for whoever may know of it; members are told by
 * mail when that is asked for. Without enrolment one simply comes.
 */
export const planMeeting = operation({
  name: "networks.plan-meeting",
  permission: permissions["networks.animate"],
  centre: (input) => input.centreId,
  form: (input) => input.formId,
  input: z.object({
    centreId: z.uuid(),
    networkId: z.uuid(),
    title: requiredLine(300),
    date: day,
    morningFrom: hour,
    morningTo: hour,
    afternoonFrom: hour,
    afternoonTo: hour,
    place: line(200),
    mode: z.enum(["on_site", "remote", "mixed"]).default("on_site"),
    visibility: z.enum(["public", "registered", "network"]).default("public"),
    enrols: ticked,
    // As the agenda takes them: it says what is wrong.
    capacity: z.union([z.number(), z.string()]).nullish(),
    closesOn: z.string().default(""),
    tells: ticked,
    formId,
  }),
  async run(work) {
    const { tx, now, input, audit } = work
    const { centreId } = input
    const network = await findNetworkById(tx, input.networkId)
    if (network?.centreId !== centreId) return refused("networks_refused_unknown_network")
    if (network.closedOn !== null) return refused("networks_refused_closed")
    const { parts, wrong } = readHours(input)
    if (wrong.length > 0) return invalid(Object.fromEntries(wrong.map((field) => [field, [m.networks_error_hours()]])))
    const meetingId = await newId(tx)
    const recorded = await recordActivity.within(work, {
      centreId,
      kind: "network_meeting",
      title: input.title,
      seriesId: network.seriesId,
      themeId: network.conceptIds[0] ?? "",
      territoryId: network.territoryId ?? "",
      place: input.place,
      mode: input.mode,
      visibility: input.visibility,
      partnerCentreIds: network.partnerCentreIds,
      status: "planned",
      origin: { kind: "networks.meeting", id: meetingId },
      slots: parts,
    })
    if (recorded.kind !== "done") return recorded
    const activityId = recorded.value.ids[0] ?? ""
    await networks(tx)
      .insertInto("networks.meeting")
      .values({
        centre_id: centreId,
        activity_id: activityId,
        id: meetingId,
        network_id: network.id,
        announced_at: input.tells ? now : null,
      })
      .execute()
    const announced = await announceActivity.within(work, {
      centreId,
      activityId,
      ...announcementOf(network, input),
      capacity: input.capacity,
      closesOn: input.closesOn,
    })
    if (announced.kind !== "done") return announced
    const staff = { isStaff: true, isPartner: false, memberId: null, isSignedIn: true }
    const meeting = await findMeeting(tx, network, staff, activityId)
    const told = input.tells && meeting !== undefined ? await tellMembers(tx, network, meeting, "meeting") : 0
    audit({ subject: { kind: "activity.activity", id: activityId }, details: { network: network.id, told } })
    return done({ activityId, told })
  },
})

async function newId(tx: Tx): Promise<string> {
  const { rows } = await sql<{ id: string }>`select platform.new_id() as id`.execute(networks(tx))
  return rows[0]?.id ?? ""
}
