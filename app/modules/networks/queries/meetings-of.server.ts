import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { asInstallation } from "#platform/db/index.server.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import type { Meeting } from "../domain/meeting.ts"
import type { Network } from "../domain/network.ts"
import type { Standing } from "../domain/standing.ts"
import { readsInside } from "../domain/standing.ts"
import { networks } from "../tables.server.ts"

/** The meetings of a network that somebody of this standing may know of, the newest first; cancelled ones included. */
export async function meetingsOf(tx: Tx, network: Network, standing: Standing): Promise<Meeting[]> {
  return await select(tx, network, standing, null)
}

/** One of them. */
export async function findMeeting(
  tx: Tx,
  network: Network,
  standing: Standing,
  activityId: string,
): Promise<Meeting | undefined> {
  if (!isUuid(activityId)) return undefined
  return (await select(tx, network, standing, activityId))[0]
}

/** Whose lines the ledger shows to whom is for the network to say where members are concerned: its wall knows staff and the public. */
async function select(
  tx: Tx,
  { centreId, seriesId }: Network,
  standing: Standing,
  activityId: string | null,
): Promise<Meeting[]> {
  const seen = standing.isStaff
    ? ["public", "registered", "network", "staff"]
    : readsInside(standing)
      ? ["public", "registered", "network"]
      : standing.isSignedIn
        ? ["public", "registered"]
        : ["public"]
  return await asInstallation(tx, async () => {
    const { rows } = await sql<Meeting>`
      select a.id as "activityId", a.title, a.status, a.mode, a.place, a.visibility, min(s.date)::text as "firstDate",
        json_agg(json_build_object('id', s.id, 'date', s.date, 'starts', s.starts, 'ends', s.ends, 'minutes', s.minutes, 'state', s.state)
          order by s.date, array_position(array['morning', 'afternoon', 'evening'], s.halves[1]), s.starts) as slots
      from activity.published_activity a join activity.published_slot s on s.centre_id = a.centre_id and s.activity_id = a.id
      where a.centre_id = ${centreId} and a.series_id = ${seriesId} and a.kind = 'network_meeting' and a.visibility = any (${seen}::text[])
        and (${activityId}::uuid is null or a.id = ${activityId})
      group by a.id, a.title, a.status, a.mode, a.place, a.visibility
      order by min(s.date) desc, a.id`.execute(networks(tx))
    return rows
  })
}
