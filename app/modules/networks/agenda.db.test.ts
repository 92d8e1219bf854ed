import { expect, it } from "vitest"
import { changeStatus, editActivity, findActivity, freezeYear } from "#modules/activity/index.server.ts"
import {
  announceActivity,
  askEnrolment,
  changeAnnouncement,
  enrolPerson,
  findAgendaItem,
  findShown,
  listShown,
  withdrawEnrolment,
} from "#modules/agenda/index.server.ts"
import { typeSheet, validateSheet } from "#modules/attendance/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import type { Caller } from "#platform/session/caller.ts"
import { systemCaller } from "#platform/session/caller.ts"
import { visitorCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import "./index.server.ts"
import { announceMeeting } from "./operations/announce-meeting.server.ts"
import { changeMember } from "./operations/change-member.server.ts"
import { excuseOneself } from "./operations/excuse-oneself.server.ts"
import { noteAttendance } from "./operations/note-attendance.server.ts"
import { planMeeting } from "./operations/plan-meeting.server.ts"
import { attendanceOf } from "./queries/attendance.server.ts"
import type { BuiltMember, BuiltNetwork } from "./testing/build-network.ts"
import { buildMember, buildNetwork, done } from "./testing/build-network.ts"

const database = await useDatabase()
const link = systemCaller("test")
const morning = { date: "2031-03-11", morningFrom: "09:30", morningTo: "12:30" }
const now = { now: new Date("2031-01-15T09:00:00Z") }

it("a meeting for members stands in their agenda, not in that of visitors nor of a person of another centre", async () => {
  const built = await buildNetwork("Membres")
  const [ana, gone] = [await buildMember(database, built, "Ana"), await buildMember(database, built, "Partie")]
  const elsewhere = await buildNetwork("Voisins")
  const zoe = await buildMember(database, elsewhere, "Zoe")
  const { activityId } = done(
    await planMeeting(built.staff, { ...built.ids, ...morning, title: "Entre nous", visibility: "network" }),
  )
  done(
    await changeMember(built.staff, {
      ...built.ids,
      memberId: gone.memberId,
      fromOn: "2019-01-01",
      untilOn: "2020-01-01",
    }),
  )
  const seen = await Promise.all(
    [ana.caller, gone.caller, zoe.caller, elsewhere.staff, visitorCaller].map((caller) => titles(caller)),
  )
  expect(seen).toEqual([["Entre nous"], [], [], [], []])
  expect(await item(ana.caller, activityId)).toMatchObject({
    visibility: "network",
    enrolment: "none",
    series: "Membres",
  })
  expect(await item(zoe.caller, activityId)).toBeUndefined()
})

it("one place, two members: the second waits and has it when the first withdraws; moved and cancelled, calendars follow", async () => {
  const built = await buildNetwork("Places")
  const [ana, bo] = [await buildMember(database, built, "Ana"), await buildMember(database, built, "Bo")]
  const { activityId } = done(
    await planMeeting(built.staff, {
      ...built.ids,
      ...morning,
      title: "Places",
      visibility: "network",
      enrols: "yes",
      capacity: "1",
      closesOn: "2031-03-10",
    }),
  )
  const first = await asks(ana, activityId)
  expect([first.state, (await asks(bo, activityId)).state]).toEqual(["enrolled", "waiting"])
  // The participation is that of the member's own sheet: nobody stands twice.
  expect(await participants(activityId)).toEqual([ana.personId])
  await move(built, activityId, { date: "2031-03-18", starts: "09:30", ends: "12:30" })
  expect(await item(ana.caller, activityId)).toMatchObject({
    sequence: 1,
    startsOn: "2031-03-18",
    taken: 1,
    waiting: 1,
  })
  done(await withdrawEnrolment(link, { key: first.key }, now))
  expect(await participants(activityId)).toEqual([bo.personId])
  const sheet = await line(built, activityId)
  done(await changeStatus(built.staff, { ...of(built, activityId), version: sheet?.version, status: "cancelled" }))
  expect(await item(bo.caller, activityId)).toMatchObject({ sequence: 2, status: "cancelled" })
  const mails = await database.asOwner<{ subject: string }>(
    "select subject from platform.mail_to_send where recipient = (select email from directory.person where id = $1) order by created_at",
    [bo.personId],
  )
  expect(mails.map(({ subject }) => subject.split(" : ")[0])).toEqual([
    "Liste d’attente",
    "Nouvelle date",
    "Une place est à vous",
    "Annulé",
  ])
})

it("a member who is excused gives back the place, and whoever waits has it", async () => {
  const built = await buildNetwork("Excuse")
  const [ana, bo] = [await buildMember(database, built, "Ana"), await buildMember(database, built, "Bo")]
  const plan = { ...built.ids, ...morning, title: "Excuse", enrols: "yes", capacity: 1 }
  const { activityId } = done(await planMeeting(built.staff, plan))
  for (const member of [ana, bo]) await asks(member, activityId)
  const { networkId } = built.ids
  done(await excuseOneself(ana.caller, { networkId, activityId, excused: true }, now))
  expect(await participants(activityId)).toEqual([bo.personId])
  expect(await whoCame(built, activityId)).toMatchObject({
    expected: [{ name: "Alix Bo" }],
    excused: [{ name: "Alix Ana" }],
  })
  // Enrolled again, Ana waits, then has the place that Bo gives back: the later word wins.
  await asks(ana, activityId)
  done(await excuseOneself(bo.caller, { networkId, activityId, excused: true }, now))
  expect(await whoCame(built, activityId)).toMatchObject({
    expected: [{ name: "Alix Ana", isExcused: false }],
    excused: [{ name: "Alix Bo" }],
  })
  await asks(bo, activityId)
  done(await excuseOneself(ana.caller, { networkId, activityId, excused: true }, now))
  const begun = { now: new Date("2031-03-11T09:00:00Z") }
  expect(await excuseOneself(bo.caller, { networkId, activityId, excused: true }, begun)).toMatchObject({
    refusal: "agenda_refused_has_begun",
  })
  expect((await whoCame(built, activityId)).excused).toHaveLength(1)
})

it("what was written by hand in the agenda stays when the meeting moves and when members are told of it", async () => {
  const built = await buildNetwork("Main")
  const { activityId } = done(
    await planMeeting(built.staff, { ...built.ids, ...morning, title: "Main", enrols: "yes", capacity: 12 }),
  )
  const said = { description: "Venez avec vos cartes.", practical: "Métro Jean-Jaurès", question: "Votre quartier ?" }
  done(
    await announceActivity(built.staff, { ...of(built, activityId), ...said, remoteLink: "https://visio.exemple/1" }),
  )
  await move(built, activityId, { date: "2031-04-01", starts: "14:00", ends: "17:00" })
  done(await announceMeeting(built.staff, { ...built.ids, activityId }))
  done(await changeAnnouncement(built.staff, { ...of(built, activityId), capacity: 20, closesOn: "2031-03-30" }))
  expect(await item(visitorCaller, activityId)).toMatchObject({
    ...said,
    startsOn: "2031-04-01",
    capacity: 20,
    closesOn: "2031-03-30",
    sequence: 1,
  })
  const [told] = await database.asOwner<{ remote_link: string }>(
    "select remote_link from agenda.for_enrolled where activity_id = $1",
    [activityId],
  )
  expect(told?.remote_link).toBe("https://visio.exemple/1")
})

it("a public meeting made private leaves the agenda and the search of visitors, and stays in that of members", async () => {
  const built = await buildNetwork("Retrait")
  const ana = await buildMember(database, built, "Ana")
  const { activityId } = done(await planMeeting(built.staff, { ...built.ids, ...morning, title: "Retrait" }))
  const indexed = async () =>
    (await database.asOwner("select 1 from search.public_entry where id = $1", [activityId])).length
  expect([await indexed(), (await item(visitorCaller, activityId))?.title]).toEqual([1, "Retrait"])
  done(await changeAnnouncement(built.staff, { ...of(built, activityId), visibility: "network" }))
  expect([await indexed(), await item(visitorCaller, activityId)]).toEqual([0, undefined])
  expect((await item(ana.caller, activityId))?.title).toBe("Retrait")
})

it("in a year that is closed no meeting is planned without its reason, and nothing of it stands in the agenda", async () => {
  const built = await buildNetwork("Clos")
  done(await freezeYear(built.administrator, { centreId: built.centreId, year: 2020 }))
  const past = { ...built.ids, ...morning, date: "2020-03-11", title: "Clos" }
  expect(await planMeeting(built.staff, past)).toMatchObject({ kind: "refused" })
  expect(await database.asOwner("select 1 from agenda.announcement where centre_id = $1", [built.centreId])).toEqual([])
  expect(
    await planMeeting(built.staff, { ...built.ids, ...morning, date: "2032-03-11", title: "Clos", capacity: "zéro" }),
  ).toMatchObject({ kind: "invalid", errors: { capacity: expect.anything() } })
  expect(await database.asOwner("select 1 from activity.activity where title = 'Clos'")).toEqual([])
})

it("who was there comes from the sheets: present is who signed a part that was held, not who enrolled and stayed away", async () => {
  const built = await buildNetwork("Feuilles")
  const [ana, bo, cy] = [
    await buildMember(database, built, "Ana"),
    await buildMember(database, built, "Bo"),
    await buildMember(database, built, "Cy"),
  ]
  const today = {
    date: "2026-11-12",
    morningFrom: "09:30",
    morningTo: "12:30",
    afternoonFrom: "14:00",
    afternoonTo: "17:00",
  }
  const { activityId } = done(
    await planMeeting(built.staff, { ...built.ids, ...today, title: "Feuilles", visibility: "network", enrols: "yes" }),
  )
  for (const { personId } of [ana, bo]) done(await enrolPerson(built.staff, { ...of(built, activityId), personId }))
  expect(await whoCame(built, activityId)).toMatchObject({
    present: [],
    expected: [
      { name: "Alix Ana", isMember: true },
      { name: "Alix Bo", isMember: true },
    ],
    absent: [{ name: "Alix Cy" }],
  })
  const slots = (await line(built, activityId))?.slots ?? []
  const [anas] = await database.asOwner<{ id: string }>(
    "select id from activity.participation where activity_id = $1 and person_id = $2",
    [activityId, ana.personId],
  )
  const half = (at: number, name: string) => ({ ...of(built, activityId), slotId: slots[at]?.id, half: name })
  done(await typeSheet(built.staff, { ...half(0, "morning"), present: [anas?.id] }))
  done(await validateSheet(built.staff, half(0, "morning")))
  // The morning is known, the afternoon is not: Bo may still come.
  const atNoon = await whoCame(built, activityId)
  expect([atNoon.present.map(({ name }) => name), atNoon.expected.map(({ name }) => name)]).toEqual([
    ["Alix Ana"],
    ["Alix Bo"],
  ])
  done(await typeSheet(built.staff, { ...half(1, "afternoon"), present: [] }))
  done(await validateSheet(built.staff, half(1, "afternoon")))
  const [bos] = await database.asOwner<{ state: string }>("select state from agenda.enrolment where person_id = $1", [
    bo.personId,
  ])
  expect(bos).toEqual({ state: "enrolled" })
  const evening = await whoCame(built, activityId)
  expect(evening).toMatchObject({ present: [{ name: "Alix Ana" }], expected: [] })
  expect(new Set(evening.absent.map(({ memberId }) => memberId))).toEqual(new Set([bo.memberId, cy.memberId]))
})

it("without a sheet the animator says it by hand: who was expected and stayed away has no presence, excused or not", async () => {
  const built = await buildNetwork("À la main")
  const members = []
  for (const name of ["Ana", "Bo", "Cy"]) members.push(await buildMember(database, built, name))
  const { activityId } = done(
    await planMeeting(built.staff, { ...built.ids, ...morning, title: "À la main", enrols: "yes" }),
  )
  for (const { personId } of members) done(await enrolPerson(built.staff, { ...of(built, activityId), personId }))
  const [, bo, cy] = (await whoCame(built, activityId)).expected
  const away = [bo?.participationId, cy?.participationId]
  const said = { ...built.ids, activityId, away, excusedAway: [cy?.participationId], held: true }
  done(await noteAttendance(built.staff, said))
  expect(await whoCame(built, activityId)).toMatchObject({
    present: [{ name: "Alix Ana" }],
    expected: [],
    excused: [{ name: "Alix Cy" }],
    absent: [{ name: "Alix Bo" }],
  })
  expect((await line(built, activityId))?.tallies).toMatchObject([{ participants: 1 }])
})

async function whoCame(built: BuiltNetwork, activityId: string) {
  return await read(built.staff, (tx) => attendanceOf(tx, built.network, activityId, "2031-03-11"))
}

const of = ({ centreId }: BuiltNetwork, activityId: string) => ({ centreId, activityId })

async function titles(caller: Caller): Promise<string[]> {
  const items = await read(caller, (tx) =>
    listShown(tx, caller.actor, { from: "2031-01-01", visibilities: ["network"] }),
  )
  return items.map(({ title }) => title)
}

async function item(caller: Caller, activityId: string) {
  return await read(caller, (tx) => findShown(tx, caller.actor, activityId))
}

async function line(built: BuiltNetwork, activityId: string) {
  return await read(built.staff, (tx) => findActivity(tx, built.centreId, activityId))
}

async function asks({ caller }: BuiltMember, activityId: string) {
  const accountId = caller.actor.kind === "account" ? caller.actor.accountId : ""
  const [person] = await database.asOwner<{ email: string; name: string }>(
    "select email, family_name as name from directory.person where account_id = $1",
    [accountId],
  )
  const asked = { activityId, accountId, familyName: person?.name, email: person?.email }
  return done(await askEnrolment(link, asked, now))
}

async function participants(activityId: string): Promise<string[]> {
  const rows = await database.asOwner<{ id: string }>(
    "select person_id as id from activity.participation where activity_id = $1",
    [activityId],
  )
  return rows.map(({ id }) => id)
}

async function move(built: BuiltNetwork, activityId: string, slot: Record<string, string>): Promise<void> {
  const sheet = await line(built, activityId)
  const item = await read(link, (tx) => findAgendaItem(tx, activityId))
  done(
    await editActivity(built.staff, {
      ...of(built, activityId),
      version: sheet?.version,
      kind: "network_meeting",
      title: sheet?.title,
      seriesId: sheet?.seriesId,
      visibility: item?.visibility,
      slots: [{ ...slot, id: sheet?.slots[0]?.id }],
    }),
  )
}
