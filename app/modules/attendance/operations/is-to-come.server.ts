import { findCentre } from "#modules/centre/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { dateIn } from "#platform/kernel/calendar.ts"

/** Whether a half-day is still to come where the centre is: nobody was there yet. */
export async function isToCome(tx: Tx, centreId: string, date: string | null, now: Date): Promise<boolean> {
  const centre = await findCentre(tx, centreId)
  return centre !== undefined && date !== null && date > dateIn(now, centre.timezone)
}
