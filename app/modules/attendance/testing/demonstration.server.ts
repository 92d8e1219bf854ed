import type { Tx } from "#platform/db/index.server.ts"
import { attendanceOf } from "../queries/attendance-of.server.ts"
import { attendance } from "../tables.server.ts"

/** True when a centre has sheets already: the demonstration is not made twice. */
export async function hasSheets(tx: Tx, centreId: string): Promise<boolean> {
  const rows = await attendance(tx)
    .selectFrom("attendance.sheet")
    .select("slot_id")
    .where("centre_id", "=", centreId)
    .limit(1)
    .execute()
  return rows.length > 0
}

/** Who is expected, and the half-days, of an activity that was just recorded. */
export async function halfDaysToSign(tx: Tx, own: { centreId: string; activityId: string }) {
  const { attendees, halfDays } = await attendanceOf(tx, own)
  return {
    attendees: attendees.map(({ id }) => id),
    halfDays: halfDays.map(({ slotId, half }) => ({ slotId, half })),
  }
}
