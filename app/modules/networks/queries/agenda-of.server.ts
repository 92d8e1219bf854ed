import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { AgendaItem } from "../domain/agenda.ts"
import { networks } from "../tables.server.ts"

/** The agenda of a meeting, in order, as far as the caller may read it. */
export async function agendaOf(tx: Tx, activityId: string): Promise<AgendaItem[]> {
  return await networks(tx)
    .selectFrom("networks.agenda_item")
    .select(["title", "presenter", "minutes", "topic_id as topicId"])
    .where("activity_id", "=", activityId)
    .orderBy("position")
    .execute()
}

/** What a network's meetings took up that the public may know of: titles of topics, with their meeting. */
export async function topicsTakenUp(tx: Tx, networkId: string): Promise<{ title: string; activityId: string }[]> {
  const { rows } = await sql<{ title: string; activityId: string }>`
    select title, activity_id as "activityId" from networks.agenda_item
    where network_id = ${networkId} and topic_id is not null order by activity_id desc, position`.execute(networks(tx))
  return rows
}
