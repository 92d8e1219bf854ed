import { findCentre } from "#modules/centre/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { dateIn } from "#platform/kernel/calendar.ts"

/** Whether a day is still to come where the centre is: nothing that counts was done on it. */
export async function isToCome(tx: Tx, centreId: string, day: string, now: Date): Promise<boolean> {
  const centre = await findCentre(tx, centreId)
  return centre !== undefined && day > dateIn(now, centre.timezone)
}
