import { openLine } from "#modules/activity/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { Network } from "../domain/network.ts"
import { networks } from "../tables.server.ts"

export interface MeetingRow {
  id: string
  announcedAt: Date | null
  agendaVersion: number
}

/** What is kept beside the ledger's line of a meeting; undefined while nothing was written yet. */
export async function meetingRow(tx: Tx, activityId: string): Promise<MeetingRow | undefined> {
  const row = await networks(tx)
    .selectFrom("networks.meeting")
    .select(["id", "announced_at as announcedAt", "agenda_version as agendaVersion"])
    .where("activity_id", "=", activityId)
    .executeTakeFirst()
  return row
}

/**
 * The same, locked until the transaction ends; made for a line that the ledger files under the network. Undefined when it files none such:
 * to be called as the staff, who sees the line.
 */
export async function openMeeting(tx: Tx, network: Network, activityId: string): Promise<MeetingRow | undefined> {
  const db = networks(tx)
  // The ledger's line before our row, as whoever changes the line does: who is there and whether it was held stay as they are read.
  if ((await openLine(tx, network.centreId, activityId)) === undefined) return undefined
  const line = await db
    .selectFrom("activity.published_activity")
    .select("id")
    .where("centre_id", "=", network.centreId)
    .where("series_id", "=", network.seriesId)
    .where("kind", "=", "network_meeting")
    .where("id", "=", activityId)
    .executeTakeFirst()
  if (line === undefined) return undefined
  await db
    .insertInto("networks.meeting")
    .values({ centre_id: network.centreId, activity_id: activityId, network_id: network.id })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return await db
    .selectFrom("networks.meeting")
    .select(["id", "announced_at as announcedAt", "agenda_version as agendaVersion"])
    .where("activity_id", "=", activityId)
    .forUpdate()
    .executeTakeFirst()
}
