import { lockCopy } from "#modules/catalogue/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { findCopy } from "../queries/find-copy.server.ts"
import { findDesk } from "../queries/find-desk.server.ts"
import { circulation } from "../tables.server.ts"
import { setAsideForNext } from "./set-aside.server.ts"

/** Ends an open hold; the copy that waited for it waits for the next in the queue, or is free. False when it was over already. */
export async function closeHold(
  tx: Tx,
  hold: { centreId: string; id: string },
  state: "cancelled" | "expired",
  now: Date,
): Promise<boolean> {
  const held = circulation(tx)
    .selectFrom("circulation.hold")
    .select("copy_id")
    .where("centre_id", "=", hold.centreId)
    .where("id", "=", hold.id)
    .where("state", "in", ["unconfirmed", "waiting", "set_aside"])
  // The copy before its hold, as at the desk: whoever takes them the other way round waits for somebody who waits for them.
  const seen = await held.executeTakeFirst()
  if (seen !== undefined && seen.copy_id !== null) await lockCopy(tx, hold.centreId, seen.copy_id)
  const before = await held.forUpdate().executeTakeFirst()
  if (before === undefined) return false
  await circulation(tx)
    .updateTable("circulation.hold")
    .set({ state, closed_at: now, copy_id: null, set_aside_until: null })
    .where("centre_id", "=", hold.centreId)
    .where("id", "=", hold.id)
    .execute()
  if (before.copy_id === null) return true
  const desk = await findDesk(tx, hold.centreId, now)
  const copyState = await lockCopy(tx, hold.centreId, before.copy_id)
  const copy = await findCopy(tx, hold.centreId, before.copy_id)
  if (desk !== undefined && copy !== undefined && copyState === "reserved") await setAsideForNext(tx, desk, copy)
  return true
}
