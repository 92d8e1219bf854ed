import { randomUUID } from "node:crypto"
import { expect, it } from "vitest"
import { useSigningSecret } from "#platform/http/installation.server.ts"
import type { Outcome } from "#platform/kernel/outcome.ts"
import { systemCaller } from "#platform/session/index.server.ts"
import { callerWithRole, visitorCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { secretOf } from "./operations/link-secret.server.ts"
import { openLink } from "./operations/open-link.server.ts"
import { signByLink } from "./operations/sign-by-link.server.ts"
import { takeSignature } from "./operations/take-signature.server.ts"
import { buildSession } from "./testing/build-session.ts"

const database = await useDatabase()
useSigningSecret("a secret of thirty-two characters")
const drawing = "M20 100l50 -30 40 20"
const over = { refusal: "attendance_refused_link_over" }

it("by the link of a half-day: on one's own line, within its time, never on another's sheet", async () => {
  const session = await buildSession(database, ["Ana", "Bo"])
  const other = await buildSession(database, ["Cy"])
  const now = new Date("2026-11-12T08:00:00Z")
  done(await openLink(session.staff, { ...session.key(), minutes: 60 }, { now }))
  const secret = secretOf({ ...session.key(), turn: 1 })
  const sign = (given: Record<string, unknown>, minutes = 5) =>
    signByLink(
      systemCaller("test"),
      { secret, id: randomUUID(), attendeeId: session.people[0]?.id, drawing, ...given },
      { now: new Date(now.getTime() + minutes * 60_000) },
    )
  expect(done(await sign({})).state).toBe("kept")
  expect(done(await sign({})).state).toBe("second")
  expect(await sign({ attendeeId: other.people[0]?.id })).toMatchObject({ refusal: "attendance_refused_not_on_sheet" })
  expect(await sign({ secret: secretOf({ ...session.key(), turn: 2 }) })).toMatchObject(over)
  expect(await sign({ secret: secretOf({ ...session.key(1), turn: 1 }) })).toMatchObject(over)
  expect(await sign({ secret: `${secret.slice(0, -1)}${secret.endsWith("A") ? "B" : "A"}` })).toMatchObject(over)
  expect(await sign({ attendeeId: session.people[1]?.id }, 61)).toMatchObject(over)
  expect(await sign({ drawing: "M0 0l1 1" })).toMatchObject({ kind: "invalid" })
  // Renewed: the address shown before is void.
  done(await openLink(session.staff, { ...session.key(), minutes: 60 }, { now }))
  expect(await sign({ attendeeId: session.people[1]?.id })).toMatchObject(over)
})

it("only the staff of the centre opens a sheet", async () => {
  const session = await buildSession(database, ["Ana"])
  const other = await buildSession(database, ["Bo"])
  const signature = { ...session.key(), id: randomUUID(), attendeeId: session.people[0]?.id }
  for (const caller of [visitorCaller, other.staff, callerWithRole("professional", session.centreId)])
    expect(await takeSignature(caller, signature)).toMatchObject({ refusal: "platform_refused_not_allowed" })
  // The staff of another centre that names its own: there is no such activity there.
  expect(await takeSignature(other.staff, { ...signature, centreId: other.centreId })).toMatchObject({
    refusal: "attendance_refused_unknown_activity",
  })
})

it("two telephones at once: the same person stands once", async () => {
  const session = await buildSession(database, ["Ana"])
  const outcomes = await Promise.all(
    [1, 2, 3, 4].map(() =>
      takeSignature(session.staff, { ...session.key(), id: randomUUID(), attendeeId: session.people[0]?.id, drawing }),
    ),
  )
  expect(outcomes.map((outcome) => done(outcome).state).sort()).toEqual(["kept", "second", "second", "second"])
})

function done<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome))
  return outcome.value
}
