import { randomUUID } from "node:crypto"
import { expect, it } from "vitest"
import { changeStatus, editActivity } from "#modules/activity/index.server.ts"
import { buildPeople, buildStructure } from "#modules/activity/testing/build-ledger.ts"
import { write } from "#platform/db/database.server.ts"
import { useSigningSecret } from "#platform/http/installation.server.ts"
import type { Outcome } from "#platform/kernel/outcome.ts"
import { systemCaller } from "#platform/session/index.server.ts"
import { useDatabase } from "#platform/testing/database.ts"
import "./index.server.ts"
import { setAside, sheetLines, strayed } from "./domain/attendance.ts"
import { addNewcomer } from "./operations/add-newcomer.server.ts"
import { correctPresence } from "./operations/correct-presence.server.ts"
import { secretOf } from "./operations/link-secret.server.ts"
import { noteMark } from "./operations/note-mark.server.ts"
import { openLink } from "./operations/open-link.server.ts"
import { settleSetAside } from "./operations/settle-set-aside.server.ts"
import { signByLink } from "./operations/sign-by-link.server.ts"
import { takeSignature } from "./operations/take-signature.server.ts"
import { typeSheet } from "./operations/type-sheet.server.ts"
import { validateSheet } from "./operations/validate-sheet.server.ts"
import type { BuiltSession } from "./testing/build-session.ts"
import { buildSession } from "./testing/build-session.ts"

const database = await useDatabase()
useSigningSecret("a secret of thirty-two characters")
const drawing = "M20 100l50 -30 40 20"

it("a half-day is signed once each, however often it is sent; validated, it stands in the ledger with its minutes", async () => {
  const session = await buildSession(database, ["Ana", "Bo", "Cy"])
  const [ana, bo, cy] = session.people
  const first = { ...session.key(), id: randomUUID(), attendeeId: ana?.id, drawing, signedAt: "2026-11-12T08:01:00Z" }
  expect(done(await takeSignature(session.staff, first)).state).toBe("kept")
  expect(done(await takeSignature(session.staff, first)).state).toBe("kept")
  // From another telephone: the first stands, the second is noted.
  expect(done(await takeSignature(session.staff, { ...first, id: randomUUID(), drawing: "" })).state).toBe("second")
  done(await takeSignature(session.staff, { ...session.key(), id: randomUUID(), attendeeId: bo?.id }))
  done(await noteMark(session.staff, { ...session.key(), id: randomUUID(), attendeeId: bo?.id, lateMinutes: 20 }))
  done(await takeSignature(session.staff, { ...session.key(), id: randomUUID(), attendeeId: cy?.id }))
  done(await noteMark(session.staff, { ...session.key(), id: randomUUID(), attendeeId: cy?.id, present: false }))
  expect(done(await validateSheet(session.staff, session.key())).present).toBe(2)
  // The afternoon is not validated yet: the slot is not held, and counts nothing.
  expect(await ledger(session)).toEqual({
    status: "planned",
    state: "planned",
    presences: [
      [ana?.id, 180],
      [bo?.id, 160],
    ],
  })
  expect(await participantMinutes(session)).toBe(0)
  for (const one of [ana, bo, cy])
    done(await takeSignature(session.staff, { ...session.key(1), id: randomUUID(), attendeeId: one?.id }))
  done(await validateSheet(session.staff, session.key(1)))
  expect(await ledger(session)).toEqual({
    status: "held",
    state: "held",
    presences: [
      [ana?.id, null],
      [bo?.id, 340],
      [cy?.id, 180],
    ],
  })
  expect(await participantMinutes(session)).toBe(360 + 340 + 180)
  const rows = await database.asOwner<{ state: string; way: string; signedAt: Date }>(
    `select state, way, signed_at as "signedAt" from attendance.signature where attendee_id = $1 and half = 'morning' order by received_at`,
    [ana?.id],
  )
  expect(rows.map(({ state, way }) => [state, way])).toEqual([
    ["kept", "drawn"],
    ["second", "checked"],
  ])
  expect(rows[0]?.signedAt.toISOString()).toBe("2026-11-12T08:01:00.000Z")
  expect(await validateSheet(session.staff, session.key())).toMatchObject({ refusal: "attendance_refused_validated" })
})

it("validated several times at once, the first stands, and nobody is undone by another", async () => {
  for (let round = 0; round < 4; round += 1) {
    const session = await buildSession(database, ["Ana"])
    done(await openLink(session.staff, { ...session.key(), minutes: 60 }))
    // Beneath the frame, which would try again what a deadlock undid.
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, () =>
        write(session.staff.actor, (tx) =>
          validateSheet.within({ tx, caller: session.staff, now: new Date() }, session.key()),
        ),
      ),
    )
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["done", ...Array.from({ length: 5 }, () => "refused")])
  }
})

it("a half-day still to come is neither typed from paper nor validated: it is on its day, where the centre is", async () => {
  const session = await buildSession(database, ["Ana"])
  const evening = new Date("2026-11-11T22:30:00Z")
  const toCome = { refusal: "attendance_refused_to_come" }
  expect(await validateSheet(session.staff, session.key(), { now: evening })).toMatchObject(toCome)
  expect(await typeSheet(session.staff, { ...session.key(), present: [] }, { now: evening })).toMatchObject(toCome)
  expect((await session.whole()).halfDays.some(({ validated }) => validated)).toBe(false)
  done(await validateSheet(session.staff, session.key(), { now: new Date("2026-11-12T07:00:00Z") }))
})

it("two halves of a slot validated at once both count", async () => {
  for (let round = 0; round < 4; round += 1) {
    const session = await buildSession(database, ["Ana"])
    for (const at of [0, 1])
      done(
        await takeSignature(session.staff, { ...session.key(at), id: randomUUID(), attendeeId: session.people[0]?.id }),
      )
    for (const outcome of await Promise.all([0, 1].map((at) => validateSheet(session.staff, session.key(at)))))
      done(outcome)
    expect(await ledger(session)).toEqual({
      status: "held",
      state: "held",
      presences: [[session.people[0]?.id, null]],
    })
  }
})

it("what was signed is never rewritten, not even by the application", async () => {
  const session = await buildSession(database, ["Ana"])
  done(
    await takeSignature(session.staff, {
      ...session.key(),
      id: randomUUID(),
      attendeeId: session.people[0]?.id,
      drawing,
    }),
  )
  for (const change of ["way = 'checked'", "signed_at = now()", "signed_for = current_date", "source = 'participant'"])
    await expect(database.asOwner(`set role maillage_app; update attendance.signature set ${change}`)).rejects.toThrow(
      "permission denied",
    )
  await database.asOwner("reset role")
})

it("a correction after validation needs a reason, changes its person alone, and leaves the signature", async () => {
  const session = await buildSession(database, ["Ana", "Bo"])
  const [ana, bo] = session.people
  for (const at of [0, 1])
    for (const one of session.people)
      done(await takeSignature(session.staff, { ...session.key(at), id: randomUUID(), attendeeId: one.id, drawing }))
  for (const at of [0, 1]) done(await validateSheet(session.staff, session.key(at)))
  const correction = { ...session.key(1), id: randomUUID(), attendeeId: ana?.id, present: false }
  expect(await correctPresence(session.staff, { ...correction, reason: " " })).toMatchObject({ kind: "invalid" })
  expect(await noteMark(session.staff, correction)).toMatchObject({ refusal: "attendance_refused_validated" })
  done(await correctPresence(session.staff, { ...correction, reason: "Partie à midi" }))
  done(await correctPresence(session.staff, { ...correction, reason: "Partie à midi" }))
  expect((await ledger(session)).presences).toEqual([
    [ana?.id, 180],
    [bo?.id, null],
  ])
  const revisions = await database.asOwner<{ reason: string; account: string }>(
    "select reason, account_id as account from activity.revision where activity_id = $1 order by position desc",
    [session.own.activityId],
  )
  expect(revisions.map(({ reason }) => reason).slice(0, 3)).toEqual([
    "Partie à midi",
    "Feuille d’émargement validée",
    "Feuille d’émargement validée",
  ])
  expect(revisions[0]?.account).toMatch(/^[0-9a-f-]{36}$/)
  const whole = await session.whole()
  const line = sheetLines(whole, session.key(1)).find(({ attendee }) => attendee.id === ana?.id)
  expect(line?.signature?.state).toBe("kept")
  expect(line?.mark?.reason).toBe("Partie à midi")
})

it("a signature that arrives after the validation waits; taken with a reason it counts, put away it is kept", async () => {
  const session = await buildSession(database, ["Ana", "Bo", "Cy"])
  const [ana, bo, cy] = session.people
  done(await takeSignature(session.staff, { ...session.key(), id: randomUUID(), attendeeId: ana?.id }))
  for (const at of [0, 1]) done(await validateSheet(session.staff, session.key(at)))
  const late = { ...session.key(), id: randomUUID(), attendeeId: bo?.id, drawing, signedAt: "2026-11-12T08:05:00Z" }
  expect(done(await takeSignature(session.staff, late)).state).toBe("set_aside")
  const other = { ...session.key(), id: randomUUID(), attendeeId: cy?.id }
  expect(done(await takeSignature(session.staff, other)).state).toBe("set_aside")
  expect((await ledger(session)).presences).toEqual([[ana?.id, 180]])
  expect(setAside(await session.whole()).map(({ id }) => id)).toEqual([late.id, other.id])
  expect(await settleSetAside(session.staff, { ...late, take: true })).toMatchObject({
    refusal: "attendance_refused_reason",
  })
  done(await settleSetAside(session.staff, { ...late, take: true, reason: "Signée hors réseau" }))
  done(await settleSetAside(session.staff, { ...other, take: false }))
  expect((await ledger(session)).presences).toEqual([
    [ana?.id, 180],
    [bo?.id, 180],
  ])
  const states = await database.asOwner<{ state: string }>(
    "select state from attendance.signature where centre_id = $1 order by received_at, id",
    [session.centreId],
  )
  expect(states.map(({ state }) => state).sort()).toEqual(["dismissed", "kept", "kept"])
})

it("a session moved or cancelled after people signed: what was signed is kept, told, and can be taken for another half-day", async () => {
  const session = await buildSession(database, ["Ana"])
  const [ana] = session.people
  const signature = { ...session.key(), id: randomUUID(), attendeeId: ana?.id }
  done(await takeSignature(session.staff, signature))
  const head = { ...session.own, kind: "course_session", title: "Déplacée", version: 1, reason: "Salle prise" }
  const slot = { id: signature.slotId, date: "2026-11-19", halves: ["afternoon"] }
  done(await editActivity(session.staff, { ...head, slots: [slot] }))
  expect(strayed(await session.whole()).map(({ id, signedFor }) => [id, signedFor])).toEqual([
    [signature.id, "2026-11-12"],
  ])
  // The morning is no more: what is signed for it from a telephone that did not know waits.
  const unaware = { ...signature, id: randomUUID() }
  expect(done(await takeSignature(session.staff, unaware)).state).toBe("set_aside")
  done(await settleSetAside(session.staff, { ...unaware, half: "afternoon", take: true }))
  const moved = (await session.whole()).signatures.find(({ id }) => id === unaware.id)
  expect([moved?.state, moved?.half]).toEqual(["kept", "afternoon"])
  done(await changeStatus(session.staff, { ...session.own, version: 2, status: "cancelled", reason: "Annulée" }))
  const after = { ...signature, half: "afternoon", id: randomUUID() }
  expect(done(await takeSignature(session.staff, after)).state).toBe("set_aside")
  expect(await validateSheet(session.staff, { ...session.key(), half: "afternoon" })).toMatchObject({
    refusal: "attendance_refused_closed",
  })
})

it("who came unannounced enters the ledger and the directory once: by address, by name and structure, or anew; a group is counted", async () => {
  const session = await buildSession(database, ["Ana"])
  const structure = await buildStructure(database, `Régie ${session.slug}`, "landlord")
  const [known = ""] = await buildPeople(database, session.centreId, ["Durand"])
  await database.asOwner("update directory.person set email = 'alix@exemple.test' where id = $1", [known])
  const newcomer = (given: Record<string, unknown>) => ({
    ...session.key(),
    id: randomUUID(),
    signatureId: randomUUID(),
    ...given,
  })
  const nora = newcomer({ givenName: "Nora", familyName: "Vidal", structureName: `Régie ${session.slug}` })
  done(await addNewcomer(session.staff, nora))
  done(await addNewcomer(session.staff, nora))
  done(await addNewcomer(session.staff, newcomer({ people: 12, structureKind: "school" })))
  // Somebody of the directory who is expected already is the line of the sheet.
  const ana = newcomer({ personId: session.people[0]?.personId })
  expect(done(await addNewcomer(session.staff, ana)).id).toBe(session.people[0]?.id)
  expect(await addNewcomer(session.staff, newcomer({ givenName: "Nora" }))).toMatchObject({ kind: "invalid" })
  done(await openLink(session.staff, { ...session.key(), minutes: 60 }))
  const secret = secretOf({ ...session.key(), turn: 1 })
  const alix = {
    secret,
    id: randomUUID(),
    attendeeId: randomUUID(),
    newcomer: { familyName: "D.", email: "ALIX@exemple.test" },
  }
  done(await signByLink(systemCaller("test"), alix))
  done(await validateSheet(session.staff, session.key()))
  done(await validateSheet(session.staff, session.key(1)))
  const { attendees } = await session.whole()
  const of = (id: string | undefined) => attendees.find((one) => one.id === id)
  expect(attendees.map(({ newcomer }) => newcomer)).toEqual([false, false, false, false])
  expect(of(nora.id)).toMatchObject({ name: "Nora Vidal", structureKind: "landlord" })
  expect(of(alix.attendeeId)?.personId).toBe(known)
  expect((await ledger(session)).presences).toHaveLength(4)
  const [position] = await database.asOwner<{ structure_id: string }>(
    "select structure_id from directory.position where person_id = $1",
    [of(nora.id)?.personId],
  )
  expect(position?.structure_id).toBe(structure)
})

it("a paper sheet typed back: who signed is there, who did not is absent, and both again when it is corrected", async () => {
  const session = await buildSession(database, ["Ana", "Bo", "Cy"])
  const [ana, bo, cy] = session.people
  done(await takeSignature(session.staff, { ...session.key(), id: randomUUID(), attendeeId: cy?.id }))
  done(await typeSheet(session.staff, { ...session.key(), present: [ana?.id, bo?.id] }))
  const present = async () =>
    sheetLines(await session.whole(), session.key()).map(({ signature, mark }) => [signature?.way, mark?.present])
  expect(await present()).toEqual([
    ["paper", undefined],
    ["paper", undefined],
    ["checked", false],
  ])
  done(await typeSheet(session.staff, { ...session.key(), present: [ana?.id, cy?.id] }))
  expect(await present()).toEqual([
    ["paper", undefined],
    ["paper", false],
    ["checked", true],
  ])
})

function done<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome))
  return outcome.value
}

async function ledger({ own, people }: BuiltSession) {
  const [line] = await database.asOwner<{ status: string; state: string }>(
    "select status, state from activity.activity a join activity.slot on slot.activity_id = a.id where a.id = $1",
    [own.activityId],
  )
  const presences = await database.asOwner<{ id: string; minutes: number | null }>(
    `select participation_id as id, presence.minutes from activity.presence join activity.slot on slot.id = slot_id
     where activity_id = $1`,
    [own.activityId],
  )
  const order = people.map(({ id }) => id)
  return {
    ...line,
    presences: presences
      .map(({ id, minutes }) => [id, minutes] as const)
      .sort(([one], [other]) => order.indexOf(one) - order.indexOf(other)),
  }
}

async function participantMinutes({ own }: BuiltSession): Promise<number> {
  const rows = await database.asOwner<{ minutes: string }>(
    "select coalesce(sum(participant_minutes), 0) as minutes from activity.tally where activity_id = $1",
    [own.activityId],
  )
  return Number(rows[0]?.minutes)
}
