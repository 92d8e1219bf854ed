import type { Tx } from "#platform/db/index.server.ts"
import { agenda } from "../tables.server.ts"

export interface Places {
  capacity: number | null
  taken: number
  waiting: number
}

/** Places of announced activities by identifier: figures, for whoever may read the line. */
export async function placesOf(tx: Tx, activityIds: readonly string[]): Promise<Map<string, Places>> {
  if (activityIds.length === 0) return new Map()
  const rows = await agenda(tx)
    .selectFrom("agenda.announcement")
    .select(["activity_id", "capacity", "taken", "waiting"])
    .where("activity_id", "in", [...activityIds])
    .execute()
  return new Map(rows.map(({ activity_id, ...places }) => [activity_id, places]))
}
