import { expect, it } from "vitest"
import { read } from "#platform/db/index.server.ts"
import { accountCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import "./index.server.ts"
import { castVotes } from "./operations/cast-votes.server.ts"
import { closeBallot } from "./operations/close-ballot.server.ts"
import { openBallot } from "./operations/open-ballot.server.ts"
import { proposeTopic } from "./operations/propose-topic.server.ts"
import { settleTopic } from "./operations/settle-topic.server.ts"
import { findBallot } from "./queries/find-ballot.server.ts"
import { topicsOf } from "./queries/topics-of.server.ts"
import type { BuiltNetwork } from "./testing/build-network.ts"
import { buildMember, buildNetwork, done } from "./testing/build-network.ts"

const database = await useDatabase()
const now = new Date("2026-11-02T10:00:00Z")

it("members propose and vote, change their minds, and nobody sees how somebody else voted", async () => {
  const built = await buildNetwork("Vote")
  const [ana, bo] = [await buildMember(database, built, "Ana"), await buildMember(database, built, "Bo")]
  const { networkId } = built.ids
  const first = done(await proposeTopic(ana.caller, { networkId, title: "Les parents" }, { now })).topicId
  done(await openBallot(built.staff, { ...built.ids, closesOn: "2026-11-10", votesEach: 2 }, { now }))
  const second = done(await proposeTopic(bo.caller, { networkId, title: "Le sport" }, { now })).topicId
  const third = done(await proposeTopic(built.staff, { networkId, title: "Les écrans" }, { now })).topicId

  done(await castVotes(ana.caller, { networkId, topicIds: [first, second] }, { now }))
  done(await castVotes(bo.caller, { networkId, topicIds: [second, second] }, { now }))
  expect(await counts(built, [first, second, third])).toEqual([1, 2, 0])
  done(await castVotes(ana.caller, { networkId, topicIds: [third] }, { now }))
  expect(await counts(built, [first, second, third])).toEqual([0, 1, 1])

  expect(await castVotes(ana.caller, { networkId, topicIds: [first, second, third] }, { now })).toMatchObject({
    refusal: "networks_refused_too_many_votes",
    details: { count: 2 },
  })
  expect(await mine(built, ana.caller)).toEqual([third])
  expect(await mine(built, bo.caller)).toEqual([second])
  expect(await mine(built, built.staff)).toEqual([])
  const audit = await database.asOwner<{ details: unknown }>(
    "select details from platform.audit_entry where operation = 'networks.cast-votes'",
  )
  expect(JSON.stringify(audit)).not.toContain(third)
})

it("one votes until the end of the last day, not before a ballot nor after it is closed, and only inside", async () => {
  const built = await buildNetwork("Dates")
  const ana = await buildMember(database, built, "Ana")
  const { networkId } = built.ids
  const topicId = done(await proposeTopic(ana.caller, { networkId, title: "Un sujet" }, { now })).topicId
  const vote = (at: string, caller = ana.caller) =>
    castVotes(caller, { networkId, topicIds: [topicId] }, { now: new Date(at) })
  expect(await vote("2026-11-02T10:00:00Z")).toMatchObject({ refusal: "networks_refused_ballot_closed" })
  const past = { ...built.ids, closesOn: "2026-11-01", votesEach: 1 }
  expect(await openBallot(built.staff, past, { now })).toMatchObject({ kind: "invalid" })
  done(await openBallot(built.staff, { ...past, closesOn: "2026-11-10" }, { now }))
  // The last minute of the day in Paris, and the first after it.
  done(await vote("2026-11-10T22:59:00Z"))
  expect(await vote("2026-11-10T23:00:00Z")).toMatchObject({ refusal: "networks_refused_ballot_closed" })
  expect(await vote("2026-11-03T10:00:00Z", accountCaller())).toMatchObject({
    refusal: "networks_refused_not_a_member",
  })
  expect(await proposeTopic(accountCaller(), { networkId, title: "D’ailleurs" }, { now })).toMatchObject({
    refusal: "networks_refused_not_a_member",
  })
  done(await closeBallot(built.staff, built.ids, { now }))
  expect(await vote("2026-11-03T10:00:00Z")).toMatchObject({ refusal: "networks_refused_ballot_closed" })
  done(await closeBallot(built.staff, { ...built.ids, closesOn: "2026-11-20" }, { now }))
  done(await vote("2026-11-15T10:00:00Z"))
})

it("a topic is withdrawn by who proposed it, or set aside by the staff, not by another member", async () => {
  const built = await buildNetwork("Retrait")
  const [ana, bo] = [await buildMember(database, built, "Ana"), await buildMember(database, built, "Bo")]
  const { networkId } = built.ids
  const topicId = done(await proposeTopic(ana.caller, { networkId, title: "Un sujet" })).topicId
  const aside = { networkId, topicId, state: "set_aside" }
  expect(await settleTopic(bo.caller, aside)).toMatchObject({ kind: "refused" })
  done(await settleTopic(ana.caller, aside))
  expect(await settleTopic(ana.caller, { ...aside, state: "proposed" })).toMatchObject({ kind: "refused" })
  done(await settleTopic(built.staff, { ...aside, state: "proposed" }))
})

async function counts({ network, staff }: BuiltNetwork, ids: string[]): Promise<number[]> {
  const topics = await read(staff, async (tx) => {
    const ballot = await findBallot(tx, network.id)
    return await topicsOf(tx, network.id, ballot?.id ?? null)
  })
  return ids.map((id) => topics.find((topic) => topic.id === id)?.votes ?? -1)
}

async function mine({ network }: BuiltNetwork, caller: BuiltNetwork["staff"]): Promise<string[]> {
  return await read(caller, async (tx) => {
    const ballot = await findBallot(tx, network.id)
    return (await topicsOf(tx, network.id, ballot?.id ?? null)).filter(({ isMine }) => isMine).map(({ id }) => id)
  })
}
