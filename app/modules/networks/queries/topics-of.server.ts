import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { TopicLine } from "../domain/topic.ts"
import { networks } from "../tables.server.ts"

/** The topics of a network that the caller may read, with the counts of its newest ballot and the caller's own votes. */
export async function topicsOf(tx: Tx, networkId: string, ballotId: string | null): Promise<TopicLine[]> {
  const { rows } = await sql<TopicLine>`
    select t.id, t.title, t.details, t.state, t.proposer, t.proposed_at as "proposedAt", t.activity_id as "activityId",
      coalesce(counted.votes, 0) as votes,
      exists (select from networks.vote v where v.ballot_id = ${ballotId} and v.topic_id = t.id
        and v.member_id = any ((select networks.own_members())::uuid[])) as "isMine",
      coalesce(t.member_id = any ((select networks.own_members())::uuid[]) or t.account_id = (select platform.actor_account_id()), false) as "isOwn"
    from networks.topic t left join networks.ballot_topic counted on counted.ballot_id = ${ballotId} and counted.topic_id = t.id
    where t.network_id = ${networkId}
    order by t.proposed_at, t.id`.execute(networks(tx))
  return rows
}
