import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { dateIn } from "#platform/kernel/calendar.ts"
import { attendance } from "../tables.server.ts"
import type { HalfDayKey, OpenHalfDay } from "./open-half-day.server.ts"

export interface GivenSignature {
  id: string
  attendeeId: string
  way: "drawn" | "checked" | "paper"
  drawing: string | null
  source: "trainer" | "participant"
  signedAt: Date | null
  /** The day that the telephone showed; else the one of the half-day. */
  signedFor?: string | null
  accountId: string | null
}

export type SignatureState = "kept" | "second" | "set_aside" | "dismissed"

/**
 * Writes a signature, once however often it is sent. The first of somebody for a half-day stands; a second is noted beside it. One that comes
 * after the validation, for a half-day that is no more, or of somebody who is not on the sheet, waits for the trainer.
 */
export async function keepSignature(
  tx: Tx,
  key: HalfDayKey,
  halfDay: OpenHalfDay,
  given: GivenSignature,
  now: Date,
): Promise<SignatureState> {
  const attendee = await findAttendee(tx, key, given.attendeeId)
  const wanted = halfDay.state === "open" && attendee !== undefined ? "kept" : "set_aside"
  const row = {
    centre_id: key.centreId,
    id: given.id,
    slot_id: key.slotId,
    half: key.half,
    activity_id: key.activityId,
    attendee_id: given.attendeeId,
    person_id: attendee?.personId ?? null,
    signed_for: given.signedFor ?? halfDay.date ?? dateIn(given.signedAt ?? now),
    way: given.way,
    drawing: given.drawing,
    source: given.source,
    signed_at: given.signedAt ?? now,
    received_at: now,
    account_id: given.accountId,
  }
  for (const state of wanted === "kept" ? (["kept", "second"] as const) : (["set_aside"] as const)) {
    const written = await attendance(tx)
      .insertInto("attendance.signature")
      .values({ ...row, state })
      .onConflict((conflict) => conflict.doNothing())
      .returning("state")
      .executeTakeFirst()
    if (written !== undefined) return state
    const there = await attendance(tx)
      .selectFrom("attendance.signature")
      .select("state")
      .where("centre_id", "=", key.centreId)
      .where("id", "=", given.id)
      .executeTakeFirst()
    if (there !== undefined) return there.state as SignatureState
  }
  throw new Error("A signature was not written.")
}

async function findAttendee(tx: Tx, { centreId, activityId }: HalfDayKey, id: string) {
  const { rows } = await sql<{ personId: string | null }>`
    select person_id as "personId" from activity.published_participation
      where centre_id = ${centreId} and activity_id = ${activityId} and id = ${id}
    union all
    select person_id from attendance.newcomer where centre_id = ${centreId} and activity_id = ${activityId} and id = ${id}
    limit 1`.execute(attendance(tx))
  return rows[0]
}
