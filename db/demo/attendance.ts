import { randomUUID } from "node:crypto"
import { recordActivity } from "#modules/activity/index.server.ts"
import { peopleByName } from "#modules/activity/testing/demonstration.server.ts"
import {
  addNewcomer,
  issueCertificate,
  noteMark,
  takeSignature,
  validateSheet,
} from "#modules/attendance/index.server.ts"
import { halfDaysToSign, hasSheets } from "#modules/attendance/testing/demonstration.server.ts"
import { findCentreBySlug } from "#modules/centre/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import type { Outcome } from "#platform/kernel/outcome.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { mainCentreSlug } from "./centre.ts"
import type { Demonstration } from "./index.ts"

/** A session of two weeks ago, signed and validated, and one of today that people are signing; a centre that has sheets stays as it is. */
export const demonstration: Demonstration = { name: "attendance", create }

async function create(caller: Caller): Promise<void> {
  const centre = await read(caller, (tx) => findCentreBySlug(tx, mainCentreSlug))
  if (centre === undefined) throw new Error(`The centre ${mainCentreSlug} of the demonstration is missing.`)
  if (await read(caller, (tx) => hasSheets(tx, centre.id))) return
  const people = [...(await read(caller, (tx) => peopleByName(tx, centre.id)))].sort(([one], [other]) =>
    one.localeCompare(other),
  )
  // Here and there in the alphabet.
  const personIds = people
    .filter((_, at) => at % 13 === 4)
    .slice(0, 14)
    .map(([, id]) => id)
  const past = await session(
    caller,
    centre.id,
    "Accueillir et orienter les habitants",
    daysFromNow(-14),
    personIds.slice(0, 9),
  )
  await signAll(caller, past, { absent: 1 })
  for (const participationId of past.attendees.slice(1))
    made(await issueCertificate(caller, { ...past.own, participationId, signatory: "Ousmane Delpuech, directeur" }))
  const today = await session(caller, centre.id, "Animer une réunion publique", daysFromNow(0), personIds.slice(4))
  await signSome(caller, today)
}

interface Session {
  own: { centreId: string; activityId: string }
  attendees: string[]
  halfDays: { slotId: string; half: string }[]
}

async function session(
  caller: Caller,
  centreId: string,
  title: string,
  date: string,
  personIds: string[],
): Promise<Session> {
  const recorded = made(
    await recordActivity(caller, {
      centreId,
      kind: "course_session",
      title,
      place: "Salle du centre, 2e étage",
      status: "planned",
      slots: [{ date, starts: "09:30", ends: "17:00", halves: ["morning", "afternoon"], minutes: 360 }],
      participations: personIds.map((personId) => ({ personId })),
    }),
  )
  const own = { centreId, activityId: recorded.ids[0] ?? "" }
  return { own, ...(await read(caller, (tx) => halfDaysToSign(tx, own))) }
}

async function signAll(caller: Caller, { own, attendees, halfDays }: Session, { absent }: { absent: number }) {
  for (const day of halfDays) {
    for (const [at, attendeeId] of attendees.slice(absent).entries())
      made(
        await takeSignature(caller, {
          ...own,
          ...day,
          id: randomUUID(),
          attendeeId,
          drawing: drawings[at % drawings.length],
        }),
      )
    made(await noteMark(caller, { ...own, ...day, id: randomUUID(), attendeeId: attendees[3], lateMinutes: 15 }))
    made(await validateSheet(caller, { ...own, ...day }))
  }
}

async function signSome(caller: Caller, { own, attendees, halfDays: [morning] }: Session) {
  for (const [at, attendeeId] of attendees.slice(0, 5).entries())
    made(
      await takeSignature(caller, {
        ...own,
        ...morning,
        id: randomUUID(),
        attendeeId,
        drawing: drawings[at % drawings.length],
      }),
    )
  made(
    await addNewcomer(caller, {
      ...own,
      ...morning,
      id: randomUUID(),
      signatureId: randomUUID(),
      givenName: "Salomé",
      familyName: "Vergnaud",
      structureName: "Association Le Fil d’Ariane",
      structureKind: "association",
    }),
  )
}

/** Invented flourishes. */
const drawings = [
  "M60 130l30 -70 25 60 20 -50 30 45 40 -40 25 35 60 -20 80 5",
  "M80 120l20 -60 15 70 40 -60 -10 55 50 -40 20 30 70 -15 90 -10M120 150l180 -15",
  "M50 110l40 -40 30 20 -30 40 60 -30 30 20 50 -45 20 45 60 -10 60 10 40 -20",
  "",
]

function daysFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}

function made<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind !== "done") throw new Error(`Sheets of the demonstration: ${JSON.stringify(outcome)}`)
  return outcome.value
}
