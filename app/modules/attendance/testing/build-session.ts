import { randomUUID } from "node:crypto"
import { recordActivity } from "#modules/activity/index.server.ts"
import type { BuiltLedger } from "#modules/activity/testing/build-ledger.ts"
import { buildLedger, buildPeople } from "#modules/activity/testing/build-ledger.ts"
import { read } from "#platform/db/index.server.ts"
import type { TestDatabase } from "#platform/testing/database.ts"
import type { Attendance } from "../domain/attendance.ts"
import { attendanceOf } from "../queries/attendance-of.server.ts"

export interface BuiltSession extends BuiltLedger {
  own: { centreId: string; activityId: string }
  people: { id: string; personId: string }[]
  /** The half-day of that place in the calendar, as operations take it. */
  key(at?: number): { centreId: string; activityId: string; slotId: string; half: "morning" | "afternoon" | "evening" }
  whole(): Promise<Attendance>
}

/** A planned day of two halves in one slot, 9:00 to 17:00 for six hours, where these people are expected. */
export async function buildSession(
  database: TestDatabase,
  names: string[],
  given: Record<string, unknown> = {},
): Promise<BuiltSession> {
  const ledger = await buildLedger()
  const { centreId } = ledger
  const personIds = await buildPeople(database, centreId, names)
  const recorded = await recordActivity(ledger.staff, {
    centreId,
    kind: "course_session",
    title: `Session d’essai ${randomUUID().slice(0, 6)}`,
    status: "planned",
    slots: [{ date: "2026-11-12", starts: "09:00", ends: "17:00", halves: ["morning", "afternoon"], minutes: 360 }],
    participations: personIds.map((personId) => ({ personId })),
    ...given,
  })
  if (recorded.kind !== "done") throw new Error(JSON.stringify(recorded))
  const own = { centreId, activityId: recorded.value.ids[0] ?? "" }
  const whole = () => read(ledger.staff, (tx) => attendanceOf(tx, own))
  const { attendees, halfDays } = await whole()
  return {
    ...ledger,
    own,
    people: attendees.map(({ id, personId }) => ({ id, personId: personId ?? "" })),
    key(at = 0) {
      const day = halfDays[at]
      if (day === undefined) throw new Error("No such half-day.")
      return { ...own, slotId: day.slotId, half: day.half }
    },
    whole,
  }
}
