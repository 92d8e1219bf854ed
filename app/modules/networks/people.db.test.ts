import { sql } from "kysely"
import { expect, it } from "vitest"
import { hashOf } from "#modules/account/index.server.ts"
import { personErased, personKind } from "#modules/directory/index.server.ts"
import { read, tables, write } from "#platform/db/index.server.ts"
import { repointReferences } from "#platform/references/index.server.ts"
import { systemCaller } from "#platform/session/caller.ts"
import { visitorCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import "./index.server.ts"
import { tidyJob } from "./jobs/tidy.job.server.ts"
import { addAction } from "./operations/add-action.server.ts"
import { answerOwnRequest } from "./operations/answer-own-request.server.ts"
import { askToJoin } from "./operations/ask-to-join.server.ts"
import { castVotes } from "./operations/cast-votes.server.ts"
import { decideRequest } from "./operations/decide-request.server.ts"
import { keepOwnMembership } from "./operations/keep-own-membership.server.ts"
import { openBallot } from "./operations/open-ballot.server.ts"
import { planMeeting } from "./operations/plan-meeting.server.ts"
import { proposeTopic } from "./operations/propose-topic.server.ts"
import { setMails } from "./operations/set-mails.server.ts"
import { cardsOf, memberLines } from "./queries/members-of.server.ts"
import { ownNetworks } from "./queries/own-networks.server.ts"
import { topicsOf } from "./queries/topics-of.server.ts"
import { buildMember, buildNetwork, done } from "./testing/build-network.ts"

const database = await useDatabase()
const system = systemCaller("test")

it("who asks without an account confirms by mail, is accepted once, and can stop the mails", async () => {
  const built = await buildNetwork("Demande")
  const { networkId } = built.ids
  const asked = { networkId, name: "Awa Ndiaye Roux", email: "Awa@Exemple.test", accountId: null, listed: "yes" }
  expect(await askToJoin(system, { ...asked, email: "awa" })).toMatchObject({ kind: "invalid", errors: { email: {} } })
  done(await askToJoin(system, asked))
  // The first mail was lost: the second link alone works.
  done(await askToJoin(system, asked))
  const [mail] = await database.asOwner<{ text: string }>(
    "select text from platform.mail_to_send where recipient = 'awa@exemple.test' order by id desc limit 1",
  )
  expect(await database.asOwner("select 1 from networks.join_request where network_id = $1", [networkId])).toHaveLength(
    1,
  )
  const secrets = await database.asOwner<{ text: string; hash: string }>(
    `select m.text, r.secret_hash as hash from platform.mail_to_send m, networks.join_request r
     where m.recipient = 'awa@exemple.test' and r.network_id = $1`,
    [networkId],
  )
  const secret = secrets
    .map(({ text, hash }) => ({ secret: /demande\/([\w-]+)/.exec(text)?.[1] ?? "", hash }))
    .find((one) => hashOf(one.secret) === one.hash)?.secret
  expect(mail).toBeDefined()
  const [request] = await database.asOwner<{ id: string }>(
    "select id from networks.join_request where network_id = $1",
    [networkId],
  )
  const decision = { centreId: built.centreId, requestId: request?.id, decision: "accepted" }
  expect(await decideRequest(built.staff, decision)).toMatchObject({ refusal: "networks_refused_unknown_request" })
  done(await answerOwnRequest(system, { secret, intent: "confirm" }))
  done(await decideRequest(built.staff, decision))
  expect(await decideRequest(built.staff, decision)).toMatchObject({ refusal: "networks_refused_unknown_request" })
  expect(await answerOwnRequest(system, { secret, intent: "withdraw" })).toMatchObject({ kind: "refused" })
  expect(await read(visitorCaller, (tx) => cardsOf(tx, networkId))).toMatchObject([
    { name: "Awa Ndiaye Roux", email: null, listed: true },
  ])
  const [member] = await database.asOwner<{ key: string }>(
    "select mail_key as key from networks.member where network_id = $1",
    [networkId],
  )
  done(await setMails(system, { key: member?.key, wants: false }))
  expect(await setMails(system, { key: "inconnue", wants: false })).toMatchObject({ kind: "refused" })
  const meeting = { ...built.ids, title: "Une", date: "2026-12-08", morningFrom: "09:00", morningTo: "12:00" }
  expect(done(await planMeeting(built.staff, { ...meeting, tells: "yes" })).told).toBe(0)
})

it("members see each other as each agreed, and whoever leaves sees nothing any more", async () => {
  const built = await buildNetwork("Départ")
  const [ana, bo] = [await buildMember(database, built, "Ana"), await buildMember(database, built, "Bo")]
  const { networkId } = built.ids
  done(await keepOwnMembership(bo.caller, { networkId, intent: "agree", wantsMails: "yes" }))
  const cards = async (caller = ana.caller) => await read(caller, (tx) => cardsOf(tx, networkId))
  expect((await cards()).map(({ name, email }) => [name, email !== null])).toEqual([
    ["Alix Ana", true],
    ["Alix Bo", false],
  ])
  expect(await cards(visitorCaller)).toEqual([])
  done(await keepOwnMembership(bo.caller, { networkId, intent: "leave" }))
  expect(await cards()).toHaveLength(1)
  expect(await cards(bo.caller)).toEqual([])
  expect(await proposeTopic(bo.caller, { networkId, title: "Trop tard" })).toMatchObject({
    refusal: "networks_refused_not_a_member",
  })
  const lines = await read(built.staff, (tx) => memberLines(tx, networkId))
  expect(lines.map(({ name, isIn }) => [name, isIn])).toEqual([
    ["Alix Ana", true],
    ["Alix Bo", false],
  ])
})

it("two people who are one vote once and are in it once; one who is erased leaves counts and no name", async () => {
  const built = await buildNetwork("Fusion")
  const [ana, twin] = [await buildMember(database, built, "Ana"), await buildMember(database, built, "Anna")]
  const { networkId } = built.ids
  const topicId = done(await proposeTopic(twin.caller, { networkId, title: "Le sien" })).topicId
  done(await openBallot(built.staff, { ...built.ids, closesOn: "2100-01-01", votesEach: 1 }))
  done(await castVotes(ana.caller, { networkId, topicIds: [topicId] }))
  done(await castVotes(twin.caller, { networkId, topicIds: [topicId] }))
  const meeting = { ...built.ids, title: "Une", date: "2026-12-08", morningFrom: "09:00", morningTo: "12:00" }
  const { activityId } = done(await planMeeting(built.staff, meeting))
  const action = { ...built.ids, activityId, text: "À faire", owner: `member:${twin.memberId}` }
  done(await addAction(built.staff, action))
  await write(built.staff.actor, (tx) => repointReferences(tx, built.staff, personKind, twin.personId, ana.personId))
  const kept = await database.asOwner(
    "select member_id, votes from networks.topic t join networks.ballot_topic b on b.topic_id = t.id where t.id = $1",
    [topicId],
  )
  expect(kept).toEqual([{ member_id: ana.memberId, votes: 1 }])
  expect(await read(built.staff, (tx) => memberLines(tx, networkId))).toHaveLength(1)

  const own = JSON.stringify(await read(ana.caller, (tx) => ownNetworks(tx, "00000000-0000-7000-8000-000000000000")))
  expect(own).toContain("Le sien")
  expect(own).toContain("À faire")
  await write(built.staff.actor, (tx) =>
    personErased.tell(tx, { centreId: built.centreId, personId: ana.personId, addresses: [], names: [] }, built.staff),
  )
  const topics = await read(built.staff, (tx) => topicsOf(tx, networkId, null))
  expect(topics.map(({ title, proposer }) => [title, proposer])).toEqual([["Le sien", ""]])
  const left = await read(system, (tx) =>
    sql`select (select count(*)::int from networks.vote) as votes, (select count(*)::int from networks.card where network_id = ${networkId}) as cards,
      (select owner from networks.action where network_id = ${networkId}) as owner, (select count(*)::int from networks.member where network_id = ${networkId}) as members`.execute(
      tables(tx),
    ),
  )
  expect(left.rows).toEqual([{ votes: 0, cards: 0, owner: "", members: 1 }])
})

it("the nightly job follows the directory and forgets requests, and does it once however often it runs", async () => {
  const built = await buildNetwork("Nuit")
  const ana = await buildMember(database, built, "Ana")
  const { networkId } = built.ids
  await database.asOwner("update directory.person set family_name = 'Anaïs' where id = $1", [ana.personId])
  done(await askToJoin(system, { networkId, name: "Oubli", email: "oubli@exemple.test", accountId: null }))
  const now = new Date(Date.now() + 3 * 86_400_000)
  const work = { caller: system, input: {}, now, signal: new AbortController().signal }
  await tidyJob.run(work)
  await tidyJob.run(work)
  expect((await read(ana.caller, (tx) => cardsOf(tx, networkId))).map(({ name }) => name)).toEqual(["Alix Anaïs"])
  expect(await database.asOwner("select 1 from networks.join_request where network_id = $1", [networkId])).toEqual([])
})
