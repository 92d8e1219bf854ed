import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { tables } from "#platform/db/index.server.ts"

/** One row for all the changes of entries: their sum, by which readers know what they may still tell, stays the same. */
export async function joinChanges(tx: Tx): Promise<void> {
  await sql`
    with gone as (delete from search.change returning changes)
    insert into search.change (changes) select sum(changes) from gone having count(*) > 0`.execute(tables(tx))
}
