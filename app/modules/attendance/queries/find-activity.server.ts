import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import { attendance } from "../tables.server.ts"

export interface SignedActivity {
  id: string
  centreId: string
  title: string
  kind: string
  place: string
  status: "planned" | "held" | "cancelled"
  mode: "on_site" | "remote" | "mixed"
}

/** The line of the ledger that one signs for; undefined when the caller sees none with this identifier. */
export async function findActivity(tx: Tx, id: string): Promise<SignedActivity | undefined> {
  if (!isUuid(id)) return undefined
  const { rows } = await sql<SignedActivity>`
    select id, centre_id as "centreId", title, kind, place, status, mode from activity.published_activity where id = ${id}`.execute(
    attendance(tx),
  )
  return rows[0]
}
