import { sql } from "kysely"
import { z } from "zod"
import type { Tx } from "#platform/db/index.server.ts"
import { asInstallation } from "#platform/db/index.server.ts"
import { dateIn } from "#platform/kernel/calendar.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { isOpen } from "../domain/ballot.ts"
import { permissions } from "../permissions.ts"
import { lockBallot } from "../queries/find-ballot.server.ts"
import { findNetworkById } from "../queries/find-network.server.ts"
import { ownMember } from "../queries/standing.server.ts"
import { networks } from "../tables.server.ts"

/** A member's votes in the open ballot, whole: they replace those given before. The audit line does not say for what. */
export const castVotes = operation({
  name: "networks.cast-votes",
  permission: permissions["networks.take-part"],
  input: z.object({ networkId: z.uuid(), topicIds: z.array(z.uuid()).max(200) }),
  async run({ tx, now, input, audit }) {
    const network = await findNetworkById(tx, input.networkId)
    const member = await ownMember(tx, input.networkId)
    if (network === undefined || member === undefined) return refused("networks_refused_not_a_member")
    const wanted = [...new Set(input.topicIds)]
    // Nobody sees votes but who cast them: they are written and counted as the installation.
    const outcome = await asInstallation(tx, async () => {
      const ballot = await lockBallot(tx, network.id)
      if (ballot === undefined || !isOpen(ballot, dateIn(now, network.centre.timeZone)))
        return refused("networks_refused_ballot_closed")
      if (wanted.length > ballot.votesEach)
        return refused("networks_refused_too_many_votes", { count: ballot.votesEach })
      if (!(await inBallot(tx, ballot.id, wanted))) return refused("networks_refused_unknown_topic")
      await replaceVotes(tx, ballot.id, member, wanted)
      return done({ votes: wanted.length })
    })
    audit({ centreId: network.centreId, subject: { kind: "networks.network", id: network.id } })
    return outcome
  },
})

async function inBallot(tx: Tx, ballotId: string, topicIds: readonly string[]): Promise<boolean> {
  if (topicIds.length === 0) return true
  const rows = await networks(tx)
    .selectFrom("networks.ballot_topic")
    .innerJoin("networks.topic", "networks.topic.id", "networks.ballot_topic.topic_id")
    .select("topic_id")
    .where("ballot_id", "=", ballotId)
    .where("topic_id", "in", [...topicIds])
    .where("state", "=", "proposed")
    .execute()
  return rows.length === topicIds.length
}

async function replaceVotes(
  tx: Tx,
  ballotId: string,
  member: { id: string; centreId: string },
  topicIds: readonly string[],
): Promise<void> {
  const db = networks(tx)
  await db.deleteFrom("networks.vote").where("ballot_id", "=", ballotId).where("member_id", "=", member.id).execute()
  if (topicIds.length > 0)
    await db
      .insertInto("networks.vote")
      .values(
        topicIds.map((topic_id) => ({
          centre_id: member.centreId,
          ballot_id: ballotId,
          topic_id,
          member_id: member.id,
        })),
      )
      .execute()
  await countVotes(tx, ballotId)
}

/** Counts the votes of a ballot anew. To be called as the installation, with the ballot locked. */
export async function countVotes(tx: Tx, ballotId: string): Promise<void> {
  await sql`
    update networks.ballot_topic counted set votes = (
      select count(*) from networks.vote v where v.ballot_id = counted.ballot_id and v.topic_id = counted.topic_id
    ) where ballot_id = ${ballotId}`.execute(networks(tx))
}
