import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { Half } from "../domain/half.ts"
import { attendance } from "../tables.server.ts"

export interface HalfDayKey {
  centreId: string
  activityId: string
  slotId: string
  half: Half
}

export interface OpenHalfDay {
  /** The day of the slot; null when the slot is gone. */
  date: string | null
  /** "closed": cancelled, or no longer a half-day of this activity. */
  state: "open" | "validated" | "closed"
}

/**
 * "beside": many sign at once, and who holds the sheet alone waits for them. "alone": nobody else signs or validates until the end of the
 * transaction; asked for at once, since two who held it beside each other and then wanted it alone would wait for each other.
 */
type Hold = "beside" | "alone"

/**
 * A half-day that somebody is about to sign for: its sheet is opened if nobody did, and held until the end of the transaction, so that it is
 * validated before or after and never meanwhile. Undefined when the centre has no such activity.
 */
export async function openHalfDay(
  tx: Tx,
  key: HalfDayKey,
  now: Date,
  hold: Hold = "beside",
): Promise<OpenHalfDay | undefined> {
  const { centreId, activityId, slotId, half } = key
  const { rows } = await sql<{ status: string; date: string | null; state: string | null; halves: string[] | null }>`
    select a.status, slot.date, slot.state, slot.halves from activity.published_activity a
      left join activity.published_slot slot on slot.centre_id = a.centre_id and slot.activity_id = a.id and slot.id = ${slotId}
    where a.centre_id = ${centreId} and a.id = ${activityId}`.execute(attendance(tx))
  const [found] = rows
  if (found === undefined) return undefined
  if (found.date === null || found.halves?.includes(half) !== true) return { date: found.date, state: "closed" }
  const held = (await holdSheet(tx, key, hold)) ?? (await openSheet(tx, key, now, hold))
  if (found.status === "cancelled" || found.state === "cancelled") return { date: found.date, state: "closed" }
  return { date: found.date, state: held.validatedAt === null ? "open" : "validated" }
}

interface HeldSheet {
  validatedAt: Date | null
}

async function openSheet(tx: Tx, key: HalfDayKey, now: Date, hold: Hold): Promise<HeldSheet> {
  await attendance(tx)
    .insertInto("attendance.sheet")
    .values({
      centre_id: key.centreId,
      slot_id: key.slotId,
      half: key.half,
      activity_id: key.activityId,
      opened_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const sheet = await holdSheet(tx, key, hold)
  if (sheet === undefined) throw new Error("The sheet was not opened.")
  return sheet
}

async function holdSheet(tx: Tx, { centreId, slotId, half }: HalfDayKey, hold: Hold): Promise<HeldSheet | undefined> {
  const sheet = await attendance(tx)
    .selectFrom("attendance.sheet")
    .select("validated_at")
    .where("centre_id", "=", centreId)
    .where("slot_id", "=", slotId)
    .where("half", "=", half)
    .$call((query) => (hold === "alone" ? query.forUpdate() : query.forKeyShare()))
    .executeTakeFirst()
  return sheet && { validatedAt: sheet.validated_at }
}
