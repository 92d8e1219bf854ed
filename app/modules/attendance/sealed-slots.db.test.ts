import { randomUUID } from "node:crypto"
import { expect, it } from "vitest"
import { changeParticipations, participationsOf } from "#modules/activity/index.server.ts"
import { buildPeople } from "#modules/activity/testing/build-ledger.ts"
import { read } from "#platform/db/index.server.ts"
import type { Outcome } from "#platform/kernel/outcome.ts"
import { useDatabase } from "#platform/testing/database.ts"
import "./index.server.ts"
import { correctPresence } from "./operations/correct-presence.server.ts"
import { takeSignature } from "./operations/take-signature.server.ts"
import { validateSheet } from "./operations/validate-sheet.server.ts"
import type { BuiltSession } from "./testing/build-session.ts"
import { buildSession } from "./testing/build-session.ts"

const database = await useDatabase()
const morning = (date: string) => ({ date, starts: "09:00", ends: "12:00", halves: ["morning" as const] })
const sealed = { kind: "refused", refusal: "activity_refused_sealed" }

it("what a validated sheet says of a half-day is corrected on the sheet, and not in the ledger", async () => {
  const session = await signed([morning("2026-11-12")])
  const [ana, bo] = session.people
  const say = (change: object) => changeParticipations(session.staff, { ...session.own, reason: "Saisie", ...change })
  const [late] = await buildPeople(database, session.centreId, ["Dina"])
  expect(await say({ added: [{ personId: late }] })).toMatchObject(sealed)
  expect(await say({ withdrawn: [ana?.id] })).toMatchObject(sealed)
  expect(await say({ changed: [{ ...bo, presences: "all" }] })).toMatchObject(sealed)
  expect(await say({ changed: [{ ...ana, presences: [] }] })).toMatchObject(sealed)
  expect(await come(session)).toEqual([1, 0])
  // What the sheet says nothing of may change: here the role, the presences as they are.
  done(await say({ changed: [{ ...ana, role: "speaker", presences: "all" }] }))
  const correction = { ...session.key(), id: randomUUID(), attendeeId: bo?.id, present: true, reason: "Oubli" }
  done(await correctPresence(session.staff, correction))
  expect(await come(session)).toEqual([1, 1])
})

it("who joins a session under way is expected at the dates that are still open", async () => {
  const session = await signed([morning("2026-11-12"), morning("2026-11-13"), morning("2026-11-14")])
  const [late] = await buildPeople(database, session.centreId, ["Dina"])
  done(await changeParticipations(session.staff, { ...session.own, added: [{ personId: late }] }))
  const [, bo] = session.people
  const back = { ...bo, presences: "all" }
  done(await changeParticipations(session.staff, { ...session.own, reason: "Saisie", changed: [back] }))
  expect(await come(session)).toEqual([3, 2, 2])
})

/** Two people, of whom Ana alone signed for the first half-day, which is validated. */
async function signed(slots: object[]): Promise<BuiltSession> {
  const session = await buildSession(database, ["Ana", "Bo"], { slots })
  const key = session.key()
  done(await takeSignature(session.staff, { ...key, id: randomUUID(), attendeeId: session.people[0]?.id, drawing: "" }))
  done(await validateSheet(session.staff, key))
  return session
}

/** At how many half-days each is in the ledger: Ana, Bo, then who came later. */
async function come({ staff, own }: BuiltSession): Promise<number[]> {
  const people = await read(staff, (tx) => participationsOf(tx, own.centreId, own.activityId))
  return people
    .toSorted((one, other) => one.personName.localeCompare(other.personName))
    .map(({ presences }) => presences.length)
}

function done<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome))
  return outcome.value
}
