import type { Tx } from "#platform/db/index.server.ts"
import type { HalfDayKey } from "../operations/open-half-day.server.ts"
import { attendance } from "../tables.server.ts"

/** The signatures drawn for a half-day, as paths of SVG, by the identifier of the signature. */
export async function drawingsOf(
  tx: Tx,
  { centreId, slotId, half }: Omit<HalfDayKey, "activityId">,
): Promise<Map<string, string>> {
  const rows = await attendance(tx)
    .selectFrom("attendance.signature")
    .select(["id", "drawing"])
    .where("centre_id", "=", centreId)
    .where("slot_id", "=", slotId)
    .where("half", "=", half)
    .where("state", "=", "kept")
    .where("drawing", "is not", null)
    .execute()
  return new Map(rows.map(({ id, drawing }) => [id, drawing ?? ""]))
}
