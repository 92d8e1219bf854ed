import type { Tx } from "#platform/db/index.server.ts"
import { attendance } from "../tables.server.ts"

/** A line of the sheet that turns out to be another one: what was signed and noted goes there; signed on both, the first stands. */
export async function turnAttendee(tx: Tx, centreId: string, from: string, to: string): Promise<void> {
  const db = attendance(tx)
  const kept = await db
    .selectFrom("attendance.signature")
    .select(["id", "slot_id", "half", "attendee_id", "received_at"])
    .where("centre_id", "=", centreId)
    .where("attendee_id", "in", [from, to])
    .where("state", "=", "kept")
    .orderBy("received_at")
    .orderBy("id")
    .execute()
  const seconds = [...Map.groupBy(kept, ({ slot_id, half }) => `${slot_id} ${half}`).values()].flatMap((rows) =>
    rows.slice(1).map(({ id }) => id),
  )
  if (seconds.length > 0)
    await db
      .updateTable("attendance.signature")
      .set({ state: "second" })
      .where("centre_id", "=", centreId)
      .where("id", "in", seconds)
      .execute()
  for (const table of ["signature", "mark"] as const)
    await db
      .updateTable(`attendance.${table}`)
      .set({ attendee_id: to })
      .where("centre_id", "=", centreId)
      .where("attendee_id", "=", from)
      .execute()
}
