import type { Tx } from "#platform/db/index.server.ts"
import { attendance } from "../tables.server.ts"

/** The slots of an activity of which a half-day's sheet is validated: from then on the sheet says who was there. */
export async function slotsOfValidatedSheets(
  tx: Tx,
  { centreId, activityId }: { centreId: string; activityId: string },
): Promise<string[]> {
  const rows = await attendance(tx)
    .selectFrom("attendance.sheet")
    .select("slot_id")
    .distinct()
    .where("centre_id", "=", centreId)
    .where("activity_id", "=", activityId)
    .where("validated_at", "is not", null)
    .execute()
  return rows.map(({ slot_id }) => slot_id)
}
