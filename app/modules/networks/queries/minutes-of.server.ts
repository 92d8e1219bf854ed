import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { networks } from "../tables.server.ts"

export interface Minutes {
  text: string
  version: number
  publishedAt: Date | null
  /** Everyone reads them; with the names of those present. */
  open: boolean
  names: boolean
  editedAt: Date
  editor: string
}

/** The minutes of a meeting, when the caller may read them: drafts are for the staff. */
export async function minutesOf(tx: Tx, activityId: string): Promise<Minutes | undefined> {
  const { rows } = await sql<Minutes>`
    select text, version, published_at as "publishedAt", open, names, edited_at as "editedAt", editor
    from networks.minutes where activity_id = ${activityId}`.execute(networks(tx))
  return rows[0]
}

/** Which meetings have minutes that the caller may read, published or not. */
export async function minutesStates(tx: Tx, networkId: string): Promise<Map<string, "draft" | "published">> {
  const rows = await networks(tx)
    .selectFrom("networks.minutes")
    .select(["activity_id", "published_at"])
    .where("network_id", "=", networkId)
    .execute()
  return new Map(rows.map((row) => [row.activity_id, row.published_at === null ? "draft" : "published"]))
}

/** What a meeting decided. */
export async function decisionsOf(tx: Tx, activityId: string): Promise<{ id: string; text: string }[]> {
  return await networks(tx)
    .selectFrom("networks.decision")
    .select(["id", "text"])
    .where("activity_id", "=", activityId)
    .orderBy("id")
    .execute()
}
