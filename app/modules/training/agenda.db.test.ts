import { expect, it } from "vitest"
import { findActivity, freezeYear } from "#modules/activity/index.server.ts"
import { buildLedger, buildPeople } from "#modules/activity/testing/build-ledger.ts"
import {
  agendaOf,
  askEnrolment,
  confirmEnrolment,
  enrolmentsOf,
  enrolPerson,
  findAgendaItem,
  removeEnrolment,
} from "#modules/agenda/index.server.ts"
import { issueCertificate, typeSheet, validateSheet } from "#modules/attendance/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import type { Outcome } from "#platform/operation/index.server.ts"
import type { Caller } from "#platform/session/caller.ts"
import { systemCaller } from "#platform/session/caller.ts"
import { visitorCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { editSession, planSession, publishSession, writeCourse } from "./index.server.ts"
import { findSession, sessionsOfCourse } from "./queries/sessions.server.ts"
import { traineesOf } from "./queries/trainees.server.ts"

const database = await useDatabase()
const link = systemCaller("test")
const slots = [{ date: "2031-05-12", starts: "09:00", ends: "12:00" }]

it("a published session is enrolled for in the agenda: one list, one place each, and the waiting list moves by itself", async () => {
  const { centreId, staff, courseId } = await buildCourse()
  const [ana, bo, cy] = await buildPeople(database, centreId, ["Ana", "Bo", "Cy"])
  const plan = { centreId, courseId, title: "Publiée", slots, capacity: "1", closesOn: "2031-05-01" }
  const { sessionId, activityId } = done(await planSession(staff, plan))
  const [line] = await read(visitorCaller, (tx) =>
    agendaOf(tx, { ids: [activityId] }, new Date("2031-04-01T08:00:00Z")),
  )
  expect(line).toMatchObject({
    window: "open",
    item: {
      capacity: 1,
      closesOn: "2031-05-01",
      description: "- Lire\n- Dessiner",
      contact: "Pôle formation, pole@exemple.test",
    },
  })
  for (const personId of [ana, bo, cy]) done(await enrolPerson(staff, { centreId, activityId, personId }))
  expect(await session(staff, centreId, sessionId)).toMatchObject({
    trainees: 1,
    waiting: 2,
    capacity: 1,
    announced: true,
  })
  const holder = (await enrolled(staff, centreId, activityId))[0]
  done(await removeEnrolment(staff, { centreId, enrolmentId: holder?.id }))
  expect((await enrolled(staff, centreId, activityId)).map(({ personId }) => personId)).toEqual([bo])
  // A larger room is said once, on either side.
  done(await editSession(staff, { centreId, sessionId, room: "Grande salle", capacity: "5", price: "" }))
  const [trainees, holders] = [
    await read(staff, (tx) => traineesOf(tx, activityId)),
    await enrolled(staff, centreId, activityId),
  ]
  expect(new Set(trainees.map(({ personId }) => personId))).toEqual(new Set([bo, cy]))
  expect(holders).toHaveLength(2)
  expect(await session(staff, centreId, sessionId)).toMatchObject({ trainees: 2, waiting: 0, capacity: 5 })
})

it("taken back, a session leaves the agenda and the programme; who is enrolled stays so, and nobody enrols any more", async () => {
  const { centreId, staff, courseId } = await buildCourse()
  const other = await buildLedger("Ailleurs")
  const { sessionId, activityId } = done(await planSession(staff, { centreId, courseId, title: "Retirée", slots }))
  const ask = (familyName: string) =>
    askEnrolment(link, { activityId, familyName, email: `${familyName.toLowerCase()}@exemple.test` })
  done(await ask("Ana"))
  const [row] = await database.asOwner<{ key: string }>(
    "select link_key as key from agenda.enrolment where activity_id = $1",
    [activityId],
  )
  done(await confirmEnrolment(link, { key: row?.key }))
  const publish = (visibility: string) => ({ centreId, sessionId, visibility, enrolment: "everyone" })
  expect(await publishSession(other.staff, publish("staff"))).toMatchObject({ refusal: "platform_refused_not_allowed" })
  expect(await publishSession(other.staff, { ...publish("staff"), centreId: other.centreId })).toMatchObject({
    refusal: "training_refused_unknown_session",
  })
  expect(await publishSession(staff, publish("network"))).toMatchObject({ errors: { visibility: expect.anything() } })
  done(await publishSession(staff, publish("staff")))
  expect(await read(visitorCaller, (tx) => findAgendaItem(tx, activityId))).toBeUndefined()
  expect(await read(visitorCaller, (tx) => sessionsOfCourse(tx, courseId))).toEqual([])
  expect(await ask("Bo")).toMatchObject({ refusal: "agenda_refused_unknown_activity" })
  expect(await enrolled(staff, centreId, activityId)).toHaveLength(1)
  done(await publishSession(staff, publish("public")))
  expect(await read(visitorCaller, (tx) => findAgendaItem(tx, activityId))).toMatchObject({ taken: 1, sequence: 0 })
})

it("a draft session is announced when it is published; in a closed year nothing is planned nor announced", async () => {
  const { centreId, staff, administrator, courseId } = await buildCourse()
  const plan = { centreId, courseId, title: "Brouillon", slots, capacity: "8", visibility: "staff" }
  const { sessionId, activityId } = done(await planSession(staff, plan))
  expect(await read(staff, (tx) => findAgendaItem(tx, activityId))).toBeUndefined()
  done(await publishSession(staff, { centreId, sessionId, visibility: "registered", enrolment: "registered" }))
  expect(await read(staff, (tx) => findAgendaItem(tx, activityId))).toMatchObject({
    capacity: 8,
    visibility: "registered",
  })
  done(await freezeYear(administrator, { centreId, year: 2020 }))
  const past = { ...plan, visibility: "public", slots: [{ date: "2020-05-12", halves: ["morning"] }] }
  expect(await planSession(staff, past)).toMatchObject({ kind: "refused" })
  expect(await database.asOwner("select 1 from agenda.announcement where centre_id = $1", [centreId])).toHaveLength(1)
})

it("certificates of a session say the objectives, the hours foreseen and who trained", async () => {
  const { centreId, staff, courseId } = await buildCourse()
  const [ana, trainer] = await buildPeople(database, centreId, ["Ana", "Forma"])
  const held = { date: "2026-11-12", halves: ["morning"] }
  const { activityId } = done(
    await planSession(staff, {
      centreId,
      courseId,
      title: "Certifiée",
      slots: [held],
      trainers: [trainer],
      participations: [{ personId: ana }],
    }),
  )
  const slotId = (await read(staff, (tx) => findActivity(tx, centreId, activityId)))?.slots[0]?.id
  const participationId = (await read(staff, (tx) => traineesOf(tx, activityId)))[0]?.participationId
  const half = { centreId, activityId, slotId, half: "morning" }
  done(await typeSheet(staff, { ...half, present: [participationId] }))
  done(await validateSheet(staff, half))
  done(await issueCertificate(staff, { centreId, activityId, participationId, signatory: "La direction" }))
  const [certificate] = await database.asOwner<{ content: unknown }>(
    "select content from attendance.certificate where activity_id = $1",
    [activityId],
  )
  expect(certificate?.content).toMatchObject({
    objectives: ["Lire", "Dessiner"],
    foreseenMinutes: 840,
    trainers: ["Alix Forma"],
  })
})

async function buildCourse() {
  const ledger = await buildLedger("Formation")
  const { courseId } = done(
    await writeCourse(ledger.staff, {
      centreId: ledger.centreId,
      kind: "catalogue",
      title: "Lire une carte",
      state: "published",
      hours: "14",
      contact: "Pôle formation",
      contactEmail: "pole@exemple.test",
      texts: { objectives: "- Lire\n- Dessiner" },
    }),
  )
  return { ...ledger, courseId }
}

async function session(caller: Caller, centreId: string, sessionId: string) {
  return await read(caller, (tx) => findSession(tx, centreId, sessionId))
}

async function enrolled(caller: Caller, centreId: string, activityId: string) {
  const all = await read(caller, (tx) => enrolmentsOf(tx, centreId, activityId))
  return all.filter(({ state }) => state === "enrolled")
}

function done<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome))
  return outcome.value
}
