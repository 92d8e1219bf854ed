import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { SlotPresence } from "../domain/presence.ts"
import { attendance } from "../tables.server.ts"

/** What the ledger says of who was in a slot. */
export async function presencesOfSlot(
  tx: Tx,
  { centreId, slotId }: { centreId: string; slotId: string },
): Promise<(SlotPresence & { participationId: string })[]> {
  const { rows } = await sql<SlotPresence & { participationId: string }>`
    select presence.participation_id as "participationId", presence.people, nullif(presence.minutes, slot.minutes) as minutes, presence.remote
    from activity.published_presence presence
      join activity.published_slot slot on slot.centre_id = presence.centre_id and slot.id = presence.slot_id
    where presence.centre_id = ${centreId} and presence.slot_id = ${slotId}`.execute(attendance(tx))
  return rows
}
