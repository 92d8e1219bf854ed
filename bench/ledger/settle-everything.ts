import { sql } from "kysely"
import { settle } from "#modules/activity/index.server.ts"
import { tables, write } from "#platform/db/index.server.ts"

/** Works out the tallies of every activity by the ledger's own rules, centre by centre. */
export async function settleEverything(): Promise<void> {
  const system = { kind: "system", task: "bench" } as const
  const centres = await write(system, async (tx) => {
    const { rows } = await sql<{ id: string; activities: string[] }>`
      select centre_id as id, array_agg(id) as activities from activity.activity group by 1`.execute(tables(tx))
    return rows
  })
  for (const { id, activities } of centres)
    for (let from = 0; from < activities.length; from += 500)
      await write(system, (tx) => settle(tx, id, activities.slice(from, from + 500)))
}
