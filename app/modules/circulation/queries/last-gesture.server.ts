import type { Tx } from "#platform/db/index.server.ts"
import type { Actor } from "#platform/session/actor.ts"
import { circulation } from "../tables.server.ts"

/** The last gesture that this person made at a desk and has not undone, or undefined. */
export async function lastGesture(tx: Tx, centreId: string, actor: Actor): Promise<string | undefined> {
  if (actor.kind !== "account") return undefined
  const row = await circulation(tx)
    .selectFrom("circulation.gesture")
    .select("id")
    .where("centre_id", "=", centreId)
    .where("account_id", "=", actor.accountId)
    .where("undone_at", "is", null)
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .executeTakeFirst()
  return row?.id
}
