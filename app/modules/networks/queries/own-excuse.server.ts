import type { Tx } from "#platform/db/index.server.ts"
import { networks } from "../tables.server.ts"

/** A member said that they will not come. */
export async function isExcusedFrom(tx: Tx, activityId: string, memberId: string): Promise<boolean> {
  const row = await networks(tx)
    .selectFrom("networks.excuse")
    .select("member_id")
    .where("activity_id", "=", activityId)
    .where("member_id", "=", memberId)
    .executeTakeFirst()
  return row !== undefined
}
