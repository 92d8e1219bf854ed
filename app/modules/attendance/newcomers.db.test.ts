import { randomUUID } from "node:crypto"
import { expect, it } from "vitest"
import { useSigningSecret } from "#platform/http/installation.server.ts"
import type { Outcome } from "#platform/kernel/outcome.ts"
import { systemCaller } from "#platform/session/index.server.ts"
import { useDatabase } from "#platform/testing/database.ts"
import "./index.server.ts"
import { setAside } from "./domain/attendance.ts"
import { addNewcomer } from "./operations/add-newcomer.server.ts"
import { correctPresence } from "./operations/correct-presence.server.ts"
import { secretOf } from "./operations/link-secret.server.ts"
import { openLink } from "./operations/open-link.server.ts"
import { settleSetAside } from "./operations/settle-set-aside.server.ts"
import { signByLink } from "./operations/sign-by-link.server.ts"
import { takeSignature } from "./operations/take-signature.server.ts"
import { validateSheet } from "./operations/validate-sheet.server.ts"
import type { BuiltSession } from "./testing/build-session.ts"
import { buildSession } from "./testing/build-session.ts"

const database = await useDatabase()
useSigningSecret("a secret of thirty-two characters")

it.each(["validated", "corrected after it", "let in after it"])(
  "who came unannounced to a half-day that is a slot of its own counts from the sheet %s on",
  async (how) => {
    const slots = [
      { date: "2026-11-12", starts: "09:00", ends: "12:00" },
      { date: "2026-11-12", starts: "13:30", ends: "17:00" },
    ]
    const session = await buildSession(database, ["Ana"], { slots })
    const nora = { ...session.key(), id: randomUUID(), givenName: "Nora", familyName: "Vidal" }
    const came = { ...nora, signatureId: randomUUID() }
    done(await takeSignature(session.staff, { ...session.key(), id: randomUUID(), attendeeId: session.people[0]?.id }))
    if (how === "validated") done(await addNewcomer(session.staff, came))
    if (how === "corrected after it")
      done(await addNewcomer(session.staff, { ...came, ...session.key(1), id: nora.id }))
    done(await validateSheet(session.staff, session.key()))
    if (how === "let in after it") {
      done(await addNewcomer(session.staff, came))
      const [waiting] = setAside(await session.whole())
      done(
        await settleSetAside(session.staff, {
          ...session.own,
          ...session.key(),
          id: waiting?.id,
          take: true,
          reason: "Venue",
        }),
      )
    }
    if (how === "corrected after it")
      done(
        await correctPresence(session.staff, {
          ...session.key(),
          id: randomUUID(),
          attendeeId: nora.id,
          present: true,
          reason: "Elle y était",
        }),
      )
    const rows = await presences(session)
    expect(rows.map(({ id }) => id)).toContain(nora.id)
    expect(rows).toHaveLength(2)
    expect(await participantMinutes(session)).toBe(2 * 180)
  },
)

it("who adds themselves in the afternoon and turns out to be expected is corrected on their own line of the morning", async () => {
  const session = await buildSession(database, ["Ana"])
  const [ana] = session.people
  await database.asOwner("update directory.person set email = 'ana@exemple.test' where id = $1", [ana?.personId])
  done(await validateSheet(session.staff, session.key()))
  done(await openLink(session.staff, { ...session.key(1), minutes: 60 }))
  const attendeeId = randomUUID()
  const newcomer = { familyName: "Ana", email: "ana@exemple.test" }
  const secret = secretOf({ ...session.key(1), turn: 1 })
  done(await signByLink(systemCaller("test"), { secret, id: randomUUID(), attendeeId, newcomer }))
  const said = { id: randomUUID(), attendeeId, present: true, reason: "Elle y était" }
  done(await correctPresence(session.staff, { ...session.key(), ...said }))
  expect(await presences(session)).toEqual([{ id: ana?.id, minutes: 180 }])
})

function done<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome))
  return outcome.value
}

/** Who was in the first slot, and how many minutes; null: all of it. */
async function presences(session: BuiltSession) {
  return await database.asOwner<{ id: string; minutes: number | null }>(
    "select participation_id as id, minutes from activity.presence where slot_id = $1",
    [session.key().slotId],
  )
}

async function participantMinutes({ own }: BuiltSession): Promise<number> {
  const rows = await database.asOwner<{ minutes: string }>(
    "select coalesce(sum(participant_minutes), 0) as minutes from activity.tally where activity_id = $1",
    [own.activityId],
  )
  return Number(rows[0]?.minutes)
}
