import { randomUUID } from "node:crypto"
import { expect, it } from "vitest"
import { useDatabase } from "#platform/testing/database.ts"
import "./index.server.ts"
import { takeSignature } from "./operations/take-signature.server.ts"
import { buildSession } from "./testing/build-session.ts"

const database = await useDatabase()

it("what a telephone sends after the session moved was signed for the day that it showed", async () => {
  const session = await buildSession(database, ["Ana", "Bo"])
  const key = session.key()
  await database.asOwner("update activity.slot set date = '2026-11-13' where activity_id = $1", [
    session.own.activityId,
  ])
  for (const [at, signedFor] of ["2026-11-12", "hier"].entries())
    expect(
      await takeSignature(session.staff, { ...key, id: randomUUID(), attendeeId: session.people[at]?.id, signedFor }),
    ).toMatchObject({ kind: "done" })
  const rows = await database.asOwner(
    "select signed_for::text as day, state from attendance.signature where activity_id = $1 order by 1",
    [session.own.activityId],
  )
  expect(rows).toEqual([
    { day: "2026-11-12", state: "kept" },
    { day: "2026-11-13", state: "kept" },
  ])
})
