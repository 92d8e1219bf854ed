import { peopleByName, structuresByName } from "#modules/activity/testing/demonstration.server.ts"
import { findCentreBySlug } from "#modules/centre/index.server.ts"
import { createPerson, searchStructures } from "#modules/directory/index.server.ts"
import { followCycle, noteTrainer, planSession, writeCourse, writeCycle } from "#modules/training/index.server.ts"
import { hasCourses } from "#modules/training/testing/demonstration.server.ts"
import { conceptsByLabel } from "#modules/vocabulary/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { themes, visits } from "./activity/facts.ts"
import { nameOf, peopleCount, structureOf, structures } from "./activity/people.ts"
import { mainCentreSlug } from "./centre.ts"
import type { Demonstration } from "./index.ts"
import { account } from "./training/account.ts"
import { commonTexts, courses } from "./training/courses.ts"
import { done } from "./training/done.ts"
import { evaluate } from "./training/evaluate.ts"
import { prove } from "./training/prove.ts"
import { trainers } from "./training/trainers.ts"
import { workingDayFrom } from "./working-day.ts"

/** An invented offer, its trainers, sessions held and to come around today, and a cycle. Once courses are there, nothing is done again. */
export const demonstration: Demonstration = { name: "training", create }

async function create(caller: Caller): Promise<void> {
  const centre = await read(caller, (tx) => findCentreBySlug(tx, mainCentreSlug))
  const partner = await read(caller, (tx) => findCentreBySlug(tx, "estuaires"))
  if (centre === undefined || partner === undefined) throw new Error("A centre of the demonstration is missing.")
  if (await read(caller, (tx) => hasCourses(tx, centre.id))) return
  const centreId = centre.id
  const known = await read(caller, (tx) => peopleByName(tx, centreId))
  const trainerIds = await noteTrainers(caller, centreId, known)
  const people = trainees(known, await read(caller, (tx) => structuresByName(tx)))
  const labels = await read(caller, (tx) => conceptsByLabel(tx, Object.values(themes)))
  const school = (await read(caller, (tx) => searchStructures(tx, { text: "école", limit: 1 }))).found[0]
  const ids = new Map<string, string>()
  for (const { objectives, contents, need, theme, ...course } of courses) {
    const written = await writeCourse(caller, {
      state: "published",
      ...course,
      centreId,
      themeId: labels.get(theme ?? "")?.[0]?.id ?? null,
      contact: "Pôle formation",
      contactEmail: centre.email,
      contactPhone: centre.phone,
      texts: { ...commonTexts, objectives, contents, ...(need === undefined ? {} : { need }) },
      carrierCentres: course.title.startsWith("Repérer") ? [partner.id] : [],
      carrierStructures: course.kind === "teaching" && school !== undefined ? [school.id] : [],
      publicCodes: "80057",
    })
    ids.set(course.title, done(course.title, written).courseId)
  }
  const held: string[] = []
  for (const session of sessions) {
    const courseId = ids.get(courses[session.course]?.title ?? "")
    const past = session.days < 0
    const who = people.slice(session.from, session.from + session.people)
    const { activityId } = done(
      "session",
      await planSession(caller, {
        centreId,
        courseId,
        title: courses[session.course]?.title,
        status: past ? "held" : "planned",
        slots: session.halves.flatMap((halves, at) =>
          halves.map((half) => ({ date: workingDayFrom(session.days + at * 7), halves: [half] })),
        ),
        place: "Passerelles Midi, Toulouse",
        room: session.room,
        visibility: "public",
        trainers: [trainerIds[session.course % trainerIds.length]],
        participations: who,
        funders: session.course === 0 ? [{ name: "Crédits de la politique de la ville", amountCents: 180_000 }] : [],
      }),
    )
    if (past) held.push(activityId)
  }
  const path = [1, 2, 6].map((at) => ids.get(courses[at]?.title ?? "") ?? "")
  const { cycleId } = done(
    "cycle",
    await writeCycle(caller, {
      centreId,
      title: "Agir pour l’accès au français et aux droits",
      presentation:
        "Trois formations pour celles et ceux qui accueillent du public : comprendre ce qui empêche, parler et écrire simplement, aider avec le numérique.\n\nOn les suit dans l’ordre que l’on veut, en deux ans.",
      state: "published",
      courses: path,
      required: path.slice(0, 2),
    }),
  )
  for (const { personId } of people.slice(0, 5))
    done("member", await followCycle(caller, { centreId, cycleId, personId, on: dayFrom(-120) }))
  await account(caller, centreId, labels)
  await evaluate(caller, centreId, held)
  await prove(caller, centreId)
}

const whole = ["morning", "afternoon"]
// Course by its place in the list, days from today of the first date, one list of halves a date (a week apart), people by their place.
const sessions = [
  { course: 2, days: -63, halves: [whole], from: 0, people: 11, room: "Salle Garonne" },
  { course: 1, days: -49, halves: [whole, whole], from: 2, people: 9, room: "Salle Garonne" },
  { course: 0, days: -35, halves: [whole, whole], from: 12, people: 12, room: "Salle Ariège" },
  { course: 8, days: -28, halves: [whole], from: 20, people: 14, room: "" },
  { course: 3, days: -21, halves: [whole], from: 30, people: 8, room: "Salle Ariège" },
  { course: 0, days: 12, halves: [whole, whole], from: 40, people: 7, room: "Salle Garonne" },
  { course: 5, days: 19, halves: [whole, ["morning"]], from: 44, people: 5, room: "Salle Tarn" },
  { course: 6, days: 26, halves: [whole], from: 4, people: 3, room: "" },
  { course: 10, days: 40, halves: [whole], from: 0, people: 0, room: "Amphithéâtre" },
  { course: 1, days: 54, halves: [whole, whole], from: 0, people: 0, room: "Salle Garonne" },
]

/** Those who taught in the ledger's years are in the directory already. */
async function noteTrainers(caller: Caller, centreId: string, known: ReadonlyMap<string, string>): Promise<string[]> {
  const ids: string[] = []
  for (const { givenName, familyName, ...said } of trainers) {
    const personId =
      known.get(`${givenName} ${familyName}`) ??
      done(familyName, await createPerson(caller, { centreId, givenName, familyName, evenSo: "yes" })).personId
    done(familyName, await noteTrainer(caller, { centreId, personId, ...said, reviewedOn: dayFrom(-90) }))
    ids.push(personId)
  }
  return ids
}

/** Sixty people of all names, each with the structure they work in. */
function trainees(people: ReadonlyMap<string, string>, known: ReadonlyMap<string, string>) {
  return Array.from({ length: 60 }, (_, place) => {
    const at = (place * 37) % peopleCount
    const { givenName, familyName } = nameOf(at)
    const structureId = known.get(structures[structureOf(at, visits.structures)]?.name ?? "")
    return { personId: people.get(`${givenName} ${familyName}`) ?? "", structureId }
  }).filter(({ personId }) => personId !== "")
}

function dayFrom(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}
