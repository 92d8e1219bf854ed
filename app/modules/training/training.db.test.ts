import { expect, it } from "vitest"
import { changeStatus } from "#modules/activity/index.server.ts"
import { buildLedger, buildPeople } from "#modules/activity/testing/build-ledger.ts"
import { personKind } from "#modules/directory/index.server.ts"
import { read, write } from "#platform/db/index.server.ts"
import type { Outcome } from "#platform/operation/index.server.ts"
import { repointReferences } from "#platform/references/index.server.ts"
import { visitorCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import {
  editSession,
  followCycle,
  noteTrainees,
  noteTrainer,
  planSession,
  writeCourse,
  writeCycle,
} from "./index.server.ts"
import { listCourses } from "./queries/courses.server.ts"
import { cycleProgress } from "./queries/cycles.server.ts"
import { findCourse, textHistory } from "./queries/find-course.server.ts"
import { findSession, sessionsOfCourse } from "./queries/sessions.server.ts"
import { traineesOf, trainersOf } from "./queries/trainees.server.ts"

const database = await useDatabase()
const now = new Date("2026-03-02T09:00:00Z")

it("a course keeps every version of its texts; a second editor is told; the need stays with the staff", async () => {
  const { centreId, staff } = await buildLedger()
  const sheet = { centreId, kind: "catalogue", title: "Lire une carte", state: "published", hours: "10,5", price: "80" }
  const { courseId, slug } = done(
    await writeCourse(staff, { ...sheet, texts: { objectives: "Lire", need: "Demandé" } }, { now }),
  )
  expect(slug).toBe("lire-une-carte")
  expect(done(await writeCourse(staff, sheet, { now })).slug).toBe("lire-une-carte-2")
  const change = { ...sheet, courseId, version: 1, texts: { objectives: "Lire et dessiner", need: "Demandé" } }
  done(await writeCourse(staff, change, { now: new Date("2026-04-01T09:00:00Z") }))
  expect(await writeCourse(staff, change, { now })).toMatchObject({ refusal: "training_refused_changed_meanwhile" })
  const course = await read(staff, (tx) => findCourse(tx, { slug }))
  expect(course).toMatchObject({ minutes: 630, priceCents: 8000, texts: { objectives: "Lire et dessiner" } })
  const versions = await read(staff, (tx) => textHistory(tx, courseId))
  expect(
    versions
      .filter(({ part }) => part === "objectives")
      .map(({ version, body, writtenOn }) => [version, body, writtenOn]),
  ).toEqual([
    [2, "Lire et dessiner", "2026-04-01"],
    [1, "Lire", "2026-03-02"],
  ])
  expect(versions.filter(({ part }) => part === "need")).toHaveLength(1)
  expect(await writeCourse(staff, { ...sheet, hours: "dix", price: "-1", nsf: "12" })).toMatchObject({
    kind: "invalid",
    errors: { hours: expect.anything(), price: expect.anything(), nsf: expect.anything() },
  })
  expect(await writeCourse(visitorCaller, sheet)).toMatchObject({ refusal: "platform_refused_not_allowed" })
})

it("a session is a planned line of the ledger of its course's kind, with trainers; visitors see its dates and not its people", async () => {
  const { centreId, staff } = await buildLedger()
  const other = await buildLedger("Autre")
  const [trainer, ana, bo] = await buildPeople(database, centreId, ["Forma", "Ana", "Bo"])
  done(await noteTrainer(staff, { centreId, personId: trainer, standing: "external" }))
  const { courseId } = done(
    await writeCourse(staff, { centreId, kind: "on_demand", title: "Sur mesure", state: "published", price: "300" }),
  )
  const plan = {
    centreId,
    courseId,
    title: "Sur mesure à Auch",
    capacity: "12",
    slots: [
      { date: "2026-05-04", starts: "09:00", ends: "12:00" },
      { date: "2026-05-05", halves: ["morning"] },
    ],
    trainers: [trainer],
    participations: [{ personId: ana }, { personId: bo, structureKind: "commune" }],
    funders: [{ name: "Fonds social européen", amountCents: 120_000 }],
  }
  const { sessionId, activityId } = done(await planSession(staff, plan))
  const [line] = await database.asOwner(
    "select kind, status, origin_kind, visibility from activity.activity where id = $1",
    [activityId],
  )
  expect(line).toEqual({
    kind: "on_demand_course",
    status: "planned",
    origin_kind: "training.session",
    visibility: "public",
  })
  expect(await read(staff, (tx) => findSession(tx, centreId, sessionId))).toMatchObject({
    trainees: 2,
    trainers: 1,
    priceCents: 30_000,
  })
  const seen = await read(visitorCaller, (tx) => sessionsOfCourse(tx, courseId))
  expect(seen).toMatchObject([{ firstOn: "2026-05-04", lastOn: "2026-05-05", trainees: 0 }])
  const listed = await read(visitorCaller, (tx) =>
    listCourses(tx, { published: true, text: "mesure", today: "2026-03-01" }, 1, 10),
  )
  expect(listed.courses).toMatchObject([{ coming: 1, nextOn: "2026-05-04" }])
  // A course that this centre neither leads nor carries is not its to teach.
  expect(
    await planSession(other.staff, { ...plan, centreId: other.centreId, trainers: [], participations: [] }),
  ).toMatchObject({
    refusal: "training_refused_unknown_course",
  })
  // What the ledger refuses undoes the session as well.
  expect(await planSession(staff, { ...plan, slots: [] })).toMatchObject({
    kind: "invalid",
    errors: { slots: expect.anything() },
  })
  expect(await database.asOwner("select 1 from training.course_session where course_id = $1", [courseId])).toHaveLength(
    1,
  )
  done(await editSession(staff, { centreId, sessionId, room: "Salle 2", capacity: "8", price: "" }))

  const trainees = await read(staff, (tx) => traineesOf(tx, activityId))
  expect(new Set(trainees.map(({ category, said }) => `${category} ${said}`))).toEqual(
    new Set(["e false", "null false"]),
  )
  const unsaid = trainees.find(({ category }) => category === null)?.participationId ?? ""
  expect(await noteTrainees(staff, { centreId, activityId, categories: { [unsaid]: "" } })).toMatchObject({
    kind: "invalid",
  })
  done(await noteTrainees(staff, { centreId, activityId, categories: { [unsaid]: "c" } }))
  const after = await read(staff, (tx) => traineesOf(tx, activityId))
  expect(new Set(after.map(({ category }) => category))).toEqual(new Set(["c", "e"]))

  done(await changeStatus(staff, { centreId, activityId, version: 1, status: "held" }))
  expect(await read(staff, (tx) => trainersOf(tx, centreId))).toMatchObject([
    { standing: "external", sessions: 1, minutes: 360 },
  ])
})

it("a cycle is followed by being there; two people who are one follow it once", async () => {
  const { centreId, staff } = await buildLedger()
  const [ana, anna] = await buildPeople(database, centreId, ["Ana", "Anna"])
  const courses: string[] = []
  for (const title of ["Un", "Deux"])
    courses.push(done(await writeCourse(staff, { centreId, kind: "catalogue", title })).courseId)
  const { cycleId } = done(await writeCycle(staff, { centreId, title: "Parcours", courses, required: courses }))
  for (const personId of [ana, anna]) done(await followCycle(staff, { centreId, cycleId, personId, on: "2026-01-05" }))
  const held = {
    centreId,
    courseId: courses[0],
    title: "Un",
    status: "held",
    slots: [{ date: "2026-02-03", halves: ["morning"] }],
  }
  done(await planSession(staff, { ...held, participations: [{ personId: ana }] }))
  done(
    await planSession(staff, { ...held, courseId: courses[1], status: "planned", participations: [{ personId: ana }] }),
  )
  const before = await read(staff, (tx) => cycleProgress(tx, centreId, cycleId))
  expect(before.find(({ personId }) => personId === ana)?.done).toEqual([courses[0]])
  await write(staff.actor, (tx) => repointReferences(tx, staff, personKind, anna ?? "", ana ?? ""))
  expect(await read(staff, (tx) => cycleProgress(tx, centreId, cycleId))).toHaveLength(1)
  done(await followCycle(staff, { centreId, cycleId, personId: ana, on: "2026-03-01", stops: true }))
  expect(await read(staff, (tx) => cycleProgress(tx, centreId, cycleId))).toMatchObject([{ leftOn: "2026-03-01" }])
})

function done<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome))
  return outcome.value
}
