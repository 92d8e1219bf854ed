import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { support } from "../tables.server.ts"

/** Titles of the supports that have their whole journal, and "calls" when calls are there: a demonstration that was interrupted goes on. */
export async function writtenSupports(tx: Tx, centreId: string): Promise<Set<string>> {
  const { rows } = await sql<{ title: string }>`
    select title from support.support s where centre_id = ${centreId}
      and exists (select from support.entry e where e.centre_id = s.centre_id and e.support_id = s.id)
    union all select 'calls' from support.call where centre_id = ${centreId}`.execute(support(tx))
  return new Set(rows.map(({ title }) => title))
}

/** The line of a centre's ledger whose title begins so. */
export async function activityTitled(tx: Tx, centreId: string, title: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select id from activity.published_activity where centre_id = ${centreId} and starts_with(title, ${title}) limit 1`.execute(
    support(tx),
  )
  return rows[0]?.id
}
