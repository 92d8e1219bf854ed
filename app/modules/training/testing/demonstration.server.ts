import type { Tx } from "#platform/db/index.server.ts"
import { training } from "../tables.server.ts"

/** True when a centre has courses already: the demonstration is not made twice. */
export async function hasCourses(tx: Tx, centreId: string): Promise<boolean> {
  const rows = await training(tx)
    .selectFrom("training.course")
    .select("id")
    .where("centre_id", "=", centreId)
    .limit(1)
    .execute()
  return rows.length > 0
}
