import { z } from "zod"
import type { Tx } from "#platform/db/index.server.ts"
import { asInstallation } from "#platform/db/index.server.ts"
import { dateIn } from "#platform/kernel/calendar.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { isOpen } from "../domain/ballot.ts"
import { permissions } from "../permissions.ts"
import { findBallot } from "../queries/find-ballot.server.ts"
import { findNetworkById } from "../queries/find-network.server.ts"
import { ownMember, standingIn } from "../queries/standing.server.ts"
import { networks } from "../tables.server.ts"
import { accountIdOf, nameOf } from "./account-id.ts"
import { requiredLine, text } from "./fields.ts"
import { holdTopics } from "./topics-lock.server.ts"

/** A member, or somebody of the staff, proposes a topic; while a ballot is open it can be voted for at once. */
export const proposeTopic = operation({
  name: "networks.propose-topic",
  permission: permissions["networks.take-part"],
  input: z.object({ networkId: z.uuid(), title: requiredLine(200), details: text(4000) }),
  async run({ tx, caller, now, input, audit }) {
    const network = await findNetworkById(tx, input.networkId)
    if (network === undefined) return refused("networks_refused_unknown_network")
    const standing = await standingIn(tx, caller.actor, network)
    const member = standing.memberId === null ? undefined : await ownMember(tx, network.id)
    if (member === undefined && !standing.isStaff && !standing.isPartner)
      return refused("networks_refused_not_a_member")
    if (network.closedOn !== null) return refused("networks_refused_closed")
    // Who proposes was just asked; the wall lets nobody but the staff write.
    const topicId = await asInstallation(tx, async () => {
      // A ballot that is being opened takes it up, or this finds the ballot: no topic is left out of both.
      await holdTopics(tx, network.id)
      const ballot = await findBallot(tx, network.id)
      const { id } = await networks(tx)
        .insertInto("networks.topic")
        .values({
          centre_id: network.centreId,
          network_id: network.id,
          title: input.title,
          details: input.details,
          member_id: member?.id ?? null,
          account_id: member === undefined ? accountIdOf(caller) : null,
          proposer: member?.name || nameOf(caller),
          proposed_at: now,
        })
        .returning("id")
        .executeTakeFirstOrThrow()
      if (ballot !== undefined && isOpen(ballot, dateIn(now, network.centre.timeZone)))
        await putToVote(tx, ballot.id, [id])
      return id
    })
    audit({ centreId: network.centreId, subject: { kind: "networks.topic", id: topicId } })
    return done({ topicId })
  },
})

/** Adds topics to a ballot, without votes yet. */
export async function putToVote(tx: Tx, ballotId: string, topicIds: readonly string[]): Promise<void> {
  if (topicIds.length === 0) return
  await networks(tx)
    .insertInto("networks.ballot_topic")
    .values(topicIds.map((topic_id) => ({ ballot_id: ballotId, topic_id })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
