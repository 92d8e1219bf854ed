import { z } from "zod"
import { dateIn } from "#platform/kernel/calendar.ts"
import { m } from "#platform/messages/index.ts"
import { done, invalid, operation, refused } from "#platform/operation/index.server.ts"
import { isOpen } from "../domain/ballot.ts"
import { permissions } from "../permissions.ts"
import { lockBallot } from "../queries/find-ballot.server.ts"
import { findNetworkById } from "../queries/find-network.server.ts"
import { networks } from "../tables.server.ts"
import { day } from "./fields.ts"
import { putToVote } from "./propose-topic.server.ts"
import { closeTopics } from "./topics-lock.server.ts"

/** Puts the topics that wait to the vote of the members, until the end of a day; so many votes each, one a topic. */
export const openBallot = operation({
  name: "networks.open-ballot",
  permission: permissions["networks.animate"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    networkId: z.uuid(),
    closesOn: day,
    votesEach: z.coerce.number().int().min(1).max(20),
  }),
  async run({ tx, now, input, audit }) {
    const { centreId, networkId, closesOn, votesEach } = input
    const network = await findNetworkById(tx, networkId)
    if (network?.centreId !== centreId) return refused("networks_refused_unknown_network")
    const today = dateIn(now, network.centre.timeZone)
    if (closesOn < today) return invalid({ closesOn: [m.networks_error_day_past()] })
    await closeTopics(tx, networkId)
    const last = await lockBallot(tx, networkId)
    if (last !== undefined && isOpen(last, today)) return refused("networks_refused_ballot_open")
    const db = networks(tx)
    await db
      .updateTable("networks.ballot")
      .set({ closed_at: now })
      .where("network_id", "=", networkId)
      .where("closed_at", "is", null)
      .execute()
    const topics = await db
      .selectFrom("networks.topic")
      .select("id")
      .where("network_id", "=", networkId)
      .where("state", "=", "proposed")
      .execute()
    const ballot = await db
      .insertInto("networks.ballot")
      .values({
        centre_id: centreId,
        network_id: networkId,
        votes_each: votesEach,
        closes_on: closesOn,
        opened_at: now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst()
    if (ballot === undefined) return refused("networks_refused_ballot_open")
    await putToVote(
      tx,
      ballot.id,
      topics.map(({ id }) => id),
    )
    audit({ subject: { kind: "networks.ballot", id: ballot.id }, details: { topics: topics.length, closesOn } })
    return done({ ballotId: ballot.id })
  },
})
