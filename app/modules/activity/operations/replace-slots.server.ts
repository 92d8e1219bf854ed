import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { activity } from "../tables.server.ts"
import type { SlotInput } from "./line-input.ts"
import { slotRow } from "./line-rows.ts"
import type { OpenLine } from "./open-line.server.ts"
import { newIds } from "./write-lines.server.ts"

type SlotOfLine = SlotInput & { id?: string | undefined }
type Own = { centre_id: string; activity_id: string }

/** Writes the slots as they are to be; false when one with people in it would go. */
export async function replaceSlots(tx: Tx, own: Own, line: OpenLine, wanted: readonly SlotOfLine[]): Promise<boolean> {
  const db = activity(tx)
  const kept = new Set(wanted.flatMap(({ id }) => id ?? []))
  const gone = line.slots.filter(({ id }) => !kept.has(id)).map(({ id }) => id)
  if (gone.length > 0) {
    const used = await db
      .selectFrom("activity.presence")
      .select("slot_id")
      .where("centre_id", "=", own.centre_id)
      .where("slot_id", "in", gone)
      .limit(1)
      .execute()
    if (used.length > 0) return false
    await db.deleteFrom("activity.slot").where("centre_id", "=", own.centre_id).where("id", "in", gone).execute()
  }
  const fresh = await newIds(tx, wanted.length)
  const added: string[] = []
  for (const { id, ...slot } of wanted) {
    const old = line.slots.find((one) => one.id === id)
    // A slot no longer said to be cancelled is again as its line is.
    const usual = old === undefined || old.state === "cancelled" ? line.status : old.state
    const row = slotRow(slot, usual, line.timeZone)
    if (old === undefined) {
      const newId = fresh.pop() ?? ""
      added.push(newId)
      await db
        .insertInto("activity.slot")
        .values({ ...own, id: newId, ...row })
        .execute()
    } else
      await db
        .updateTable("activity.slot")
        .set(row)
        .where("centre_id", "=", own.centre_id)
        .where("activity_id", "=", own.activity_id)
        .where("id", "=", old.id)
        .execute()
  }
  if (line.status === "planned") await expectEverywhere(tx, own, added)
  return true
}

/** Those who are expected at every date of a planned line are at its new ones too. */
async function expectEverywhere(tx: Tx, own: Own, added: readonly string[]): Promise<void> {
  if (added.length === 0) return
  await sql`
    insert into activity.presence (centre_id, slot_id, participation_id, people)
    select p.centre_id, fresh.id, p.id, p.people from activity.participation p cross join unnest(${[...added]}::uuid[]) as fresh (id)
    where p.centre_id = ${own.centre_id} and p.activity_id = ${own.activity_id} and not exists (
      select from activity.slot s where s.centre_id = p.centre_id and s.activity_id = p.activity_id and s.state <> 'cancelled'
        and s.id <> all (${[...added]}::uuid[]) and not exists (
          select from activity.presence x where x.centre_id = p.centre_id and x.participation_id = p.id and x.slot_id = s.id)
    )`.execute(activity(tx))
}
