import { expect, it } from "vitest"
import { changeStatus, findActivity, recordActivity } from "#modules/activity/index.server.ts"
import { heldDay } from "#modules/activity/testing/build-ledger.ts"
import { read } from "#platform/db/index.server.ts"
import { visitorCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import "./index.server.ts"
import { addAction } from "./operations/add-action.server.ts"
import { announceMeeting } from "./operations/announce-meeting.server.ts"
import { excuseOneself } from "./operations/excuse-oneself.server.ts"
import { moveAction } from "./operations/move-action.server.ts"
import { noteAttendance } from "./operations/note-attendance.server.ts"
import { openNetwork } from "./operations/open-network.server.ts"
import { planMeeting } from "./operations/plan-meeting.server.ts"
import { proposeTopic } from "./operations/propose-topic.server.ts"
import { writeAgenda } from "./operations/write-agenda.server.ts"
import { writeMinutes } from "./operations/write-minutes.server.ts"
import { findNetwork, findNetworkById } from "./queries/find-network.server.ts"
import { meetingsOf } from "./queries/meetings-of.server.ts"
import { networkYears } from "./queries/network-years.server.ts"
import { standingIn } from "./queries/standing.server.ts"
import { topicsOf } from "./queries/topics-of.server.ts"
import { openMeetingSheet } from "./staff/meeting-sheet.server.ts"
import type { BuiltNetwork } from "./testing/build-network.ts"
import { buildMember, buildNetwork, done } from "./testing/build-network.ts"

const database = await useDatabase()
const day = {
  date: "2026-12-08",
  morningFrom: "09:30",
  morningTo: "12:30",
  afternoonFrom: "14:00",
  afternoonTo: "17:00",
}

it("a network takes over the series of its name, with its meetings and the ledger's figures", async () => {
  const built = await buildNetwork("Ancien")
  done(
    await recordActivity(
      built.staff,
      heldDay(built.centreId, { seriesId: built.network.seriesId, participations: [{ people: 9 }] }),
    ),
  )
  const { years, meetings } = await read(built.staff, async (tx) => ({
    years: await networkYears(tx, built.network),
    meetings: await meetingsOf(tx, built.network, await standingIn(tx, built.staff.actor, built.network)),
  }))
  expect(years).toEqual([{ year: 2017, meetings: 1, days: 1, participants: 9, participantHours: 54 }])
  expect(meetings).toHaveLength(1)
  expect(await openNetwork(built.staff, { centreId: built.centreId, name: "Ancien" })).toMatchObject({
    refusal: "networks_refused_name_taken",
  })
  const { slug } = done(await openNetwork(built.staff, { centreId: built.centreId, name: "Ancien !" }))
  expect(slug).toBe("ancien-2")
  expect(await read(visitorCaller, (tx) => findNetwork(tx, "ancien-2"))).toMatchObject({ name: "Ancien !" })
})

it("a meeting goes from the agenda to the minutes, and what it left to do is on the next one", async () => {
  const built = await buildNetwork("Chemin")
  const [ana, bo] = [await buildMember(database, built, "Ana"), await buildMember(database, built, "Bo")]
  const { networkId } = built.ids
  const topicId = done(await proposeTopic(ana.caller, { networkId, title: "Les parents" })).topicId
  const { activityId, told } = done(
    await planMeeting(built.staff, {
      ...built.ids,
      ...day,
      title: "Chemin : rencontre n° 1",
      visibility: "network",
      tells: "yes",
    }),
  )
  expect(told).toBe(2)
  const of = { ...built.ids, activityId }
  expect(await announceMeeting(built.staff, of)).toMatchObject({ refusal: "networks_refused_announced_already" })
  const items = [{ title: "Les parents", minutes: "90", topicId }]
  done(await writeAgenda(built.staff, { ...of, version: 0, items }))
  expect(await writeAgenda(built.staff, { ...of, version: 0, items: [] })).toMatchObject({
    refusal: "networks_refused_changed_meanwhile",
  })
  expect(await stateOf(built, topicId)).toBe("planned")

  done(await excuseOneself(bo.caller, { networkId, activityId, excused: true }))
  done(await noteAttendance(built.staff, { ...of, present: [ana.memberId], excused: [bo.memberId], held: true }))
  // Said twice, it counts once.
  done(await noteAttendance(built.staff, { ...of, present: [ana.memberId], excused: [bo.memberId] }))
  const sheet = await read(built.staff, (tx) => findActivity(tx, built.centreId, activityId))
  expect(sheet).toMatchObject({ status: "held", tallies: [{ participants: 1, halfDays: 2 }] })
  expect(await stateOf(built, topicId)).toBe("treated")

  const action = { ...of, text: "Écrire aux parents", owner: `member:${ana.memberId}`, dueOn: "2026-12-20" }
  const { actionId } = done(await addAction(built.staff, action))
  done(await writeMinutes(built.staff, { ...of, version: 0, text: "# Les parents", intent: "save" }))
  expect((await seen(built, ana.caller, activityId))?.minutes).toBeNull()
  done(await writeMinutes(built.staff, { ...of, version: 1, text: "# Les parents", intent: "publish" }))
  const read1 = await seen(built, ana.caller, activityId)
  expect(read1).toMatchObject({
    minutes: { text: "# Les parents" },
    attendance: { present: [{ name: "Alix Ana" }], excused: [{ name: "Alix Bo" }], absent: [] },
    after: [{ text: "Écrire aux parents", owner: "Alix Ana", isOwn: true }],
  })
  expect(await seen(built, visitorCaller, activityId)).toBeUndefined()

  const next = done(
    await planMeeting(built.staff, { ...built.ids, ...day, date: "2027-02-02", title: "n° 2" }),
  ).activityId
  expect((await seen(built, bo.caller, next))?.before).toMatchObject([{ text: "Écrire aux parents" }])
  expect(await moveAction(bo.caller, { networkId, actionId, state: "done" })).toMatchObject({ kind: "refused" })
  done(await moveAction(ana.caller, { networkId, actionId, state: "done", note: "Envoyé" }))
  const after = (await seen(built, ana.caller, activityId))?.after[0]
  expect(after?.steps.map(({ state, who, note }) => [state, who, note])).toEqual([
    ["open", "Camille Essai", ""],
    ["done", "Alix Ana", "Envoyé"],
  ])
})

it("of two who write the minutes, the second is told and nothing is lost", async () => {
  const built = await buildNetwork("Deux")
  const { activityId } = done(await planMeeting(built.staff, { ...built.ids, ...day, title: "Deux" }))
  const of = { ...built.ids, activityId, intent: "save" }
  done(await writeMinutes(built.staff, { ...of, version: 0, text: "premier" }))
  expect(await writeMinutes(built.administrator, { ...of, version: 0, text: "second" })).toMatchObject({
    refusal: "networks_refused_minutes_meanwhile",
  })
  expect((await seen(built, built.staff, activityId))?.minutes).toMatchObject({ text: "premier", version: 1 })
  expect(await writeMinutes(built.staff, { ...of, version: 1, text: " ", intent: "publish" })).toMatchObject({
    refusal: "networks_refused_minutes_empty",
  })
})

it("open minutes show everyone how many were there, and names only when that was chosen", async () => {
  const built = await buildNetwork("Ouvert")
  const ana = await buildMember(database, built, "Ana")
  const { activityId } = done(await planMeeting(built.staff, { ...built.ids, ...day, title: "Ouvert" }))
  const of = { ...built.ids, activityId }
  done(await noteAttendance(built.staff, { ...of, present: [ana.memberId], held: true }))
  const publish = { ...of, text: "Dit", intent: "publish", open: true }
  done(await writeMinutes(built.staff, { ...publish, version: 0 }))
  expect(await seen(built, visitorCaller, activityId)).toMatchObject({
    minutes: { text: "Dit" },
    attendance: { present: [], counted: 1 },
    after: [],
  })
  done(await writeMinutes(built.staff, { ...publish, version: 1, names: true }))
  expect((await seen(built, visitorCaller, activityId))?.attendance).toMatchObject({ present: [{ name: "Alix Ana" }] })
})

it("topics of a cancelled meeting wait again, and the staff of another centre reads nothing inside", async () => {
  const built = await buildNetwork("Annulé")
  const other = await buildNetwork("Ailleurs")
  const topicId = done(await proposeTopic(built.staff, { networkId: built.network.id, title: "Un sujet" })).topicId
  const { activityId } = done(await planMeeting(built.staff, { ...built.ids, ...day, title: "Annulé" }))
  const items = [{ title: "Un sujet", minutes: 30, topicId }]
  done(await writeAgenda(built.staff, { ...built.ids, activityId, version: 0, items }))
  const sheet = await read(built.staff, (tx) => findActivity(tx, built.centreId, activityId))
  const cancel = { centreId: built.centreId, activityId, version: sheet?.version, status: "cancelled", reason: "Neige" }
  done(await changeStatus(built.staff, cancel))
  expect(await stateOf(built, topicId)).toBe("proposed")
  expect(await read(other.staff, (tx) => topicsOf(tx, built.network.id, null))).toEqual([])
  expect(await planMeeting(other.staff, { ...built.ids, ...day, title: "Non" })).toMatchObject({ kind: "refused" })
})

async function stateOf({ network, staff }: BuiltNetwork, topicId: string): Promise<string | undefined> {
  const topics = await read(staff, (tx) => topicsOf(tx, network.id, null))
  return topics.find(({ id }) => id === topicId)?.state
}

async function seen({ network }: BuiltNetwork, caller: BuiltNetwork["staff"], activityId: string) {
  return await read(caller, async (tx) => {
    const found = await findNetworkById(tx, network.id)
    if (found === undefined) throw new Error("The network is gone.")
    const standing = await standingIn(tx, caller.actor, found)
    return await openMeetingSheet(tx, { network: found, standing, today: "2026-12-01" }, activityId)
  })
}
