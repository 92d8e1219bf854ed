import { z } from "zod"
import type { Tx } from "#platform/db/index.server.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import type { Network } from "../domain/network.ts"
import { permissions } from "../permissions.ts"
import { findNetworkById } from "../queries/find-network.server.ts"
import { openMeeting } from "../queries/meeting-row.server.ts"
import { findMeeting } from "../queries/meetings-of.server.ts"
import { networks } from "../tables.server.ts"
import { line, optionalId, requiredLine } from "./fields.ts"

const item = z.object({
  title: requiredLine(200),
  presenter: line(200),
  minutes: z.coerce.number().int().min(0).max(1440),
  topicId: optionalId,
})

/** Writes the agenda of a meeting, whole and in order, when `version` is the one that was read. Topics in it are taken up, those left out wait again. */
export const writeAgenda = operation({
  name: "networks.write-agenda",
  permission: permissions["networks.animate"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    networkId: z.uuid(),
    activityId: z.uuid(),
    version: z.coerce.number().int(),
    items: z.array(item).max(60),
  }),
  async run({ tx, input, audit }) {
    const { centreId, activityId, items } = input
    const network = await findNetworkById(tx, input.networkId)
    if (network?.centreId !== centreId) return refused("networks_refused_unknown_network")
    const row = await openMeeting(tx, network, activityId)
    const staff = { isStaff: true, isPartner: false, memberId: null, isSignedIn: true }
    const meeting = await findMeeting(tx, network, staff, activityId)
    if (row === undefined || meeting === undefined) return refused("networks_refused_unknown_meeting")
    if (row.agendaVersion !== input.version) return refused("networks_refused_changed_meanwhile")
    const topicIds = await knownTopics(tx, network, items)
    const db = networks(tx)
    await db.deleteFrom("networks.agenda_item").where("activity_id", "=", activityId).execute()
    if (items.length > 0)
      await db
        .insertInto("networks.agenda_item")
        .values(
          items.map(({ title, presenter, minutes, topicId }, position) => ({
            centre_id: centreId,
            activity_id: activityId,
            network_id: network.id,
            position,
            title,
            presenter,
            minutes,
            topic_id: topicId !== null && topicIds.has(topicId) ? topicId : null,
            open: meeting.visibility === "public",
          })),
        )
        .execute()
    await takeUp(tx, { centreId, activityId }, [...topicIds], meeting.status === "held" ? "treated" : "planned")
    await db
      .updateTable("networks.meeting")
      .set({ agenda_version: row.agendaVersion + 1 })
      .where("activity_id", "=", activityId)
      .execute()
    audit({ subject: { kind: "activity.activity", id: activityId }, details: { items: items.length } })
    return done({ version: row.agendaVersion + 1 })
  },
})

async function knownTopics(
  tx: Tx,
  network: Network,
  items: readonly { topicId: string | null }[],
): Promise<Set<string>> {
  const wanted = items.flatMap(({ topicId }) => topicId ?? [])
  if (wanted.length === 0) return new Set()
  const rows = await networks(tx)
    .selectFrom("networks.topic")
    .select("id")
    .where("network_id", "=", network.id)
    .where("id", "in", wanted)
    .execute()
  return new Set(rows.map(({ id }) => id))
}

async function takeUp(
  tx: Tx,
  { centreId, activityId }: { centreId: string; activityId: string },
  topicIds: readonly string[],
  state: "planned" | "treated",
): Promise<void> {
  const db = networks(tx)
  await db
    .updateTable("networks.topic")
    .set({ state: "proposed", activity_id: null })
    .where("centre_id", "=", centreId)
    .where("activity_id", "=", activityId)
    .execute()
  if (topicIds.length === 0) return
  await db
    .updateTable("networks.topic")
    .set({ state, activity_id: activityId })
    .where("centre_id", "=", centreId)
    .where("id", "in", [...topicIds])
    .execute()
}
