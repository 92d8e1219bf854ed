import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { circulation } from "../tables.server.ts"

/** How many documents stand on the shelves of the caller's centres while somebody waits for them: holds and copies matched, record by record. */
export async function holdsToFetch(tx: Tx): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select coalesce(sum(least(waiting, (
      select count(*) from catalogue.published_copy copy
      where copy.centre_id = held.centre_id and copy.record_id = held.record_id and copy.state = 'available'
    ))), 0)::int as count
    from (
      select centre_id, record_id, count(*) as waiting from circulation.hold
      where state = 'waiting' and record_id is not null group by 1, 2
    ) as held`.execute(circulation(tx))
  return rows[0]?.count ?? 0
}
