import { randomUUID } from "node:crypto"
import { expect, test } from "vitest"
import { read } from "#platform/db/index.server.ts"
import { systemCaller } from "#platform/session/caller.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { appointmentsFrom } from "../queries/appointments.server.ts"
import { visitFigures, visitsOn } from "../queries/visits.server.ts"
import type { BuiltDesk } from "../testing/build-desk.ts"
import { buildCopy, buildDesk, buildReader } from "../testing/build-desk.ts"
import { answerAppointment } from "./answer-appointment.server.ts"
import { askAppointment } from "./ask-appointment.server.ts"
import { lendCopy } from "./lend-copy.server.ts"
import { noteAcquisition } from "./note-acquisition.server.ts"
import { placeHold } from "./place-hold.server.ts"
import { registerReader } from "./register-reader.server.ts"
import { returnCopy } from "./return-copy.server.ts"
import { settleAppointment } from "./settle-appointment.server.ts"
import { weedCopy } from "./weed-copy.server.ts"
import { welcomeVisit } from "./welcome-visit.server.ts"
import { withdrawVisit } from "./withdraw-visit.server.ts"

const database = await useDatabase()
// A Tuesday, at ten in Paris.
const now = new Date("2026-11-10T09:00:00Z")
const system = systemCaller("test")

test("one slot, one appointment, however many ask at once; an hour later the unconfirmed one is free again", async () => {
  const desk = await buildDesk()
  const asked = await Promise.all(
    [1, 2, 3, 4].map((number) => ask(desk, "2026-11-10 14:00", `p${number}@exemple.test`)),
  )
  expect(asked.map(({ kind }) => kind).sort()).toEqual(["done", "refused", "refused", "refused"])
  const soon = new Date("2026-11-10T10:05:00Z")
  expect(await ask(desk, "2026-11-10 14:00", "tard@exemple.test", now)).toMatchObject({
    refusal: "circulation_refused_slot_taken",
  })
  expect((await ask(desk, "2026-11-10 14:00", "tard@exemple.test", soon)).kind).toBe("done")
  const secret = await secretOfLastMail("tard@exemple.test")
  expect((await answerAppointment(system, { secret, answer: "confirmed" })).kind).toBe("done")
  expect((await ask(desk, "2026-11-10 14:00", "encore@exemple.test", new Date("2026-11-10T11:50:00Z"))).kind).toBe(
    "refused",
  )

  const [appointment] = await read(desk.staff, (tx) => appointmentsFrom(tx, desk.centreId, "2026-11-10"))
  const settle = { centreId: desk.centreId, appointmentId: appointment?.id, came: true }
  const came = await settleAppointment(desk.staff, settle, { now: soon })
  expect(came.kind).toBe("done")
  expect(await settleAppointment(desk.staff, settle, { now: soon })).toMatchObject({
    refusal: "circulation_refused_appointment_over",
  })
  const visits = await read(desk.staff, (tx) => visitsOn(tx, desk.centreId, "2026-11-10"))
  expect(visits).toMatchObject([{ half: "afternoon", people: 2, byAppointment: true, structureKind: "none" }])
})

test.each([
  "2026-11-10 10:00",
  "2026-11-10 13:00",
  "2026-11-09 14:00",
  "2026-11-14 14:00",
  "2026-11-10 14:30",
  "2027-06-01 14:00",
  "demain",
])("%s is no slot: past, closed, too soon, too far or cut wrongly", async (slot) => {
  const desk = await buildDesk()
  expect(await ask(desk, slot, "a@exemple.test")).toMatchObject({ refusal: "circulation_refused_no_slot" })
})

test("an appointment cancelled by its link frees the slot; one that is to come cannot have been kept", async () => {
  const desk = await buildDesk()
  await ask(desk, "2026-11-12 09:00", "annule@exemple.test")
  const secret = await secretOfLastMail("annule@exemple.test")
  const [appointment] = await read(desk.staff, (tx) => appointmentsFrom(tx, desk.centreId, "2026-11-10"))
  const early = { centreId: desk.centreId, appointmentId: appointment?.id, came: true }
  expect(await settleAppointment(desk.staff, early, { now })).toMatchObject({
    refusal: "circulation_refused_day_to_come",
  })
  expect((await answerAppointment(system, { secret, answer: "cancelled" })).kind).toBe("done")
  expect((await answerAppointment(system, { secret, answer: "confirmed" })).kind).toBe("refused")
  expect((await ask(desk, "2026-11-12 09:00", "autre@exemple.test")).kind).toBe("done")
})

test("visits of past days are counted on their day and can be taken back", async () => {
  const desk = await buildDesk()
  const typed = [
    ["h", "2026-10-06", "morning"],
    ["24s Collège Jean-Moulin", "2026-10-06", "afternoon"],
    ["a 45min", "", ""],
  ]
  const ids = []
  for (const [text, date, half] of typed) {
    const outcome = await welcomeVisit(desk.staff, { centreId: desk.centreId, typed: text, date, half }, { now })
    ids.push(outcome.kind === "done" ? outcome.value.visitId : "")
  }
  const months = async () => await read(desk.staff, (tx) => visitFigures(tx, desk.centreId, "2026", "month"))
  expect(await months()).toMatchObject([
    { period: "2026-10", visits: 2, people: 25, groups: 1 },
    { period: "2026-11", visits: 1, people: 1 },
  ])
  expect((await withdrawVisit(desk.staff, { centreId: desk.centreId, visitId: ids[1] }, { now })).kind).toBe("done")
  expect((await withdrawVisit(desk.staff, { centreId: desk.centreId, visitId: ids[1] }, { now })).kind).toBe("refused")
  expect(await months()).toMatchObject([{ people: 1 }, { people: 1 }])
  for (const wrong of ["", "z", "3a4", "L1234567"])
    expect((await welcomeVisit(desk.staff, { centreId: desk.centreId, typed: wrong }, { now })).kind, wrong).toBe(
      "refused",
    )
})

test("a form sent twice at once is one acquisition, and one reader; the next form is another", async () => {
  const desk = await buildDesk()
  const { centreId } = desk
  const acquire = (formId: string) =>
    noteAcquisition(desk.staff, { centreId, formId, what: "Atlas", way: "gift" }, { now })
  const [one, again] = await Promise.all([acquire(randomUUID()), acquire(randomUUID())])
  expect(one).not.toEqual(again)
  const shown = randomUUID()
  const [first, second] = await Promise.all([acquire(shown), acquire(shown)])
  expect(first).toMatchObject({ kind: "done" })
  expect(second).toEqual(first)
  const kept = await database.asOwner("select id from circulation.acquisition where centre_id = $1", [centreId])
  expect(kept.length).toBe(3)

  const reader = { centreId, name: "Iris Aubin", structureKind: "association", formId: shown }
  const [iris, twin] = await Promise.all([registerReader(desk.staff, reader), registerReader(desk.staff, reader)])
  expect(iris).toMatchObject({ kind: "done", value: { card: expect.stringMatching(/^L/) as string } })
  expect(twin).toEqual(iris)
  expect(await registerReader(desk.staff, { ...reader, name: "Iris Aubain" })).not.toEqual(iris)
})

test("a copy comes in once and is weeded once, never while it is out or awaited; what was lent stays counted", async () => {
  const desk = await buildDesk()
  const { centreId } = desk
  const reader = await buildReader(desk)
  const { copyId, recordId } = await buildCopy(database, centreId, { barcode: "3760001", title: "Vieux guide" })
  const acquired = { centreId, what: "3760001", way: "purchase", price: "12,50", supplier: "Librairie" }
  expect(await noteAcquisition(desk.staff, acquired, { now })).toMatchObject({ value: { title: "Vieux guide" } })
  await noteAcquisition(desk.staff, { ...acquired, price: "13" }, { now })
  const kept = await database.asOwner("select price_cents from circulation.acquisition where copy_id = $1", [copyId])
  expect(kept).toEqual([{ price_cents: 1300 }])
  expect(await noteAcquisition(desk.staff, { ...acquired, price: "cher" }, { now })).toMatchObject({ kind: "invalid" })

  const weeding = { centreId, copyId, reason: "outdated", destination: "recycled" }
  const who = { centreId, readerCentreId: centreId, readerId: reader.id }
  await lendCopy(desk.staff, { ...who, copyId }, { now })
  expect(await weedCopy(desk.staff, weeding, { now })).toMatchObject({ refusal: "circulation_refused_weed_on_loan" })
  await returnCopy(desk.staff, { centreId, copyId }, { now })
  await placeHold(desk.staff, { ...who, recordId }, { now })
  expect(await weedCopy(desk.staff, weeding, { now })).toMatchObject({ refusal: "circulation_refused_held" })
  await buildCopy(database, centreId, { recordId })
  expect((await weedCopy(desk.staff, weeding, { now })).kind).toBe("done")
  expect(await weedCopy(desk.staff, weeding, { now })).toMatchObject({ refusal: "circulation_refused_unknown_copy" })
  const loans = await database.asOwner(
    "select count(*)::int as count from circulation.published_loans where centre_id = $1",
    [centreId],
  )
  expect(loans).toEqual([{ count: 1 }])
})

async function ask(desk: BuiltDesk, slot: string, email: string, at = now) {
  const who = { name: "Camille Essai", email, structureKind: "none", people: "2", subject: "Une première visite" }
  return await askAppointment(system, { centreId: desk.centreId, slot, ...who }, { now: at })
}

async function secretOfLastMail(recipient: string): Promise<string> {
  const [mail] = await database.asOwner<{ text: string }>(
    "select text from platform.mail_to_send where recipient = $1 order by created_at desc limit 1",
    [recipient],
  )
  return /\/rendez-vous\/([\w-]+)/.exec(mail?.text ?? "")?.[1] ?? ""
}
