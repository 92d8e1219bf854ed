import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { activity } from "../tables.server.ts"
import type { ParticipationInput } from "./line-input.ts"
import { participationRow, presenceRow } from "./line-rows.ts"
import type { OpenLine } from "./open-line.server.ts"
import type { Resolved } from "./resolve-references.server.ts"

type Written = ParticipationInput & { id: string }

/** Takes people out of a line, with all their presences. */
export async function withdraw(tx: Tx, centreId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await activity(tx)
    .deleteFrom("activity.participation")
    .where("centre_id", "=", centreId)
    .where("id", "in", [...ids])
    .execute()
}

/** Writes new participations with their presences. */
export async function insert(
  tx: Tx,
  line: OpenLine,
  { centreId, activityId }: { centreId: string; activityId: string },
  written: readonly Written[],
  resolved: Resolved,
): Promise<void> {
  if (written.length === 0) return
  const db = activity(tx)
  await db
    .insertInto("activity.participation")
    .values(
      written.map((input) => ({
        centre_id: centreId,
        activity_id: activityId,
        id: input.id,
        ...participationRow(input, resolved),
      })),
    )
    .execute()
  await writePresences(tx, line, centreId, written)
}

/** Who and where of participations that are there: the presences that stay are the same rows, with what hangs on them. */
export async function change(
  tx: Tx,
  line: OpenLine,
  { centreId }: { centreId: string; activityId: string },
  written: readonly Written[],
  resolved: Resolved,
): Promise<void> {
  if (written.length === 0) return
  const db = activity(tx)
  const ids = written.map(({ id }) => id)
  // Named by nobody for a moment: two that change places never are the same person at once.
  await db
    .updateTable("activity.participation")
    .set({ person_id: null, visitor_id: null })
    .where("centre_id", "=", centreId)
    .where("id", "in", ids)
    .execute()
  for (const input of written)
    await db
      .updateTable("activity.participation")
      .set(participationRow(input, resolved))
      .where("centre_id", "=", centreId)
      .where("id", "=", input.id)
      .execute()
  const kept = JSON.stringify(presencesOf(line, centreId, written))
  await sql`delete from activity.presence where centre_id = ${centreId} and participation_id = any (${ids}::uuid[]) and not exists (
    select from jsonb_to_recordset(${kept}::jsonb) as kept (participation_id uuid, slot_id uuid)
    where kept.participation_id = presence.participation_id and kept.slot_id = presence.slot_id)`.execute(db)
  await writePresences(tx, line, centreId, written)
}

async function writePresences(tx: Tx, line: OpenLine, centreId: string, written: readonly Written[]): Promise<void> {
  const presences = presencesOf(line, centreId, written)
  if (presences.length === 0) return
  await activity(tx)
    .insertInto("activity.presence")
    .values(presences)
    .onConflict((conflict) =>
      conflict.columns(["centre_id", "participation_id", "slot_id"]).doUpdateSet((row) => ({
        people: row.ref("excluded.people"),
        minutes: row.ref("excluded.minutes"),
        remote: row.ref("excluded.remote"),
      })),
    )
    .execute()
}

function presencesOf(line: OpenLine, centreId: string, written: readonly Written[]) {
  const everywhere = line.slots
    .filter(({ state }) => state !== "cancelled")
    .map(({ id }) => ({ slotId: id, remote: false }))
  return written.flatMap((input) =>
    (input.presences === "all" ? everywhere : input.presences).map((said) => ({
      centre_id: centreId,
      participation_id: input.id,
      slot_id: said.slotId,
      ...presenceRow(said, input.people),
    })),
  )
}
