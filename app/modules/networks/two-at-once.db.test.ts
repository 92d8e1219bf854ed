import { expect, it } from "vitest"
import { buildPeople } from "#modules/activity/testing/build-ledger.ts"
import { enrolPeople } from "#modules/agenda/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { crossing } from "#platform/testing/crossing.ts"
import { useDatabase } from "#platform/testing/database.ts"
import "./index.server.ts"
import { noteAttendance } from "./operations/note-attendance.server.ts"
import { openBallot } from "./operations/open-ballot.server.ts"
import { planMeeting } from "./operations/plan-meeting.server.ts"
import { proposeTopic } from "./operations/propose-topic.server.ts"
import { settleTopic } from "./operations/settle-topic.server.ts"
import { writeAgenda } from "./operations/write-agenda.server.ts"
import { topicsOf } from "./queries/topics-of.server.ts"
import type { BuiltNetwork } from "./testing/build-network.ts"
import { buildMember, buildNetwork, done } from "./testing/build-network.ts"

const database = await useDatabase()
const now = new Date("2026-11-02T10:00:00Z")
const day = { title: "Rencontre", date: "2026-12-08", morningFrom: "09:30", morningTo: "12:30" }

it("a topic proposed while a ballot is opened is voted in it, whichever was first", async () => {
  for (const proposedFirst of [true, false]) {
    const { staff, ids } = await buildNetwork(`Vote ${proposedFirst}`)
    const topic = { networkId: ids.networkId, title: "Les parents" }
    const ballot = { ...ids, closesOn: "2026-11-10", votesEach: 2 }
    const both = proposedFirst
      ? await crossing(
          database,
          staff,
          (work) => proposeTopic.within({ ...work, now }, topic),
          () => openBallot(staff, ballot, { now }),
        )
      : await crossing(
          database,
          staff,
          (work) => openBallot.within({ ...work, now }, ballot),
          () => proposeTopic(staff, topic, { now }),
        )
    expect([both.first.kind, both.second.kind]).toEqual(["done", "done"])
    const rows = await database.asOwner(
      "select from networks.ballot_topic b join networks.topic t on t.id = b.topic_id where t.network_id = $1",
      [ids.networkId],
    )
    expect(rows).toHaveLength(1)
  }
})

it("a topic that an agenda takes up meanwhile is not set aside", async () => {
  const built = await buildNetwork("Ordre du jour")
  const { networkId } = built.ids
  const topicId = done(await proposeTopic(built.staff, { networkId, title: "Les parents" }, { now })).topicId
  const { activityId } = done(await planMeeting(built.staff, { ...built.ids, ...day }, { now }))
  const agenda = {
    ...built.ids,
    activityId,
    version: await agendaVersion(activityId),
    items: [{ title: "Les parents", minutes: 30, topicId }],
  }
  const both = await crossing(
    database,
    built.staff,
    (work) => writeAgenda.within(work, agenda),
    () => settleTopic(built.staff, { networkId, topicId, state: "set_aside" }),
  )
  done(both.first)
  expect(both.second).toMatchObject({ refusal: "networks_refused_topic_taken" })
  expect((await topics(built)).map(({ state }) => state)).toEqual(["planned"])
})

it("a member enrolled while the sheet of the meeting is noted is there once", async () => {
  const built = await buildNetwork("Présences")
  const ana = await buildMember(database, built, "Ana")
  const [bo = ""] = await buildPeople(database, built.centreId, ["Bo"])
  const { activityId } = done(await planMeeting(built.staff, { ...built.ids, ...day }, { now }))
  const both = await crossing(
    database,
    built.staff,
    (work) =>
      enrolPeople.within(work, {
        centreId: built.centreId,
        activityId,
        people: [{ personId: ana.personId }, { personId: bo }],
        tell: false,
      }),
    () => noteAttendance(built.staff, { ...built.ids, activityId, present: [ana.memberId] }),
  )
  expect([both.first.kind, both.second.kind]).toEqual(["done", "done"])
  const rows = await database.asOwner("select from activity.participation where activity_id = $1", [activityId])
  expect(rows).toHaveLength(2)
})

async function topics({ staff, ids }: BuiltNetwork) {
  return await read(staff, (tx) => topicsOf(tx, ids.networkId, null))
}

async function agendaVersion(activityId: string): Promise<number> {
  const [row] = await database.asOwner<{ version: number }>(
    "select agenda_version as version from networks.meeting where activity_id = $1",
    [activityId],
  )
  return row?.version ?? 0
}
