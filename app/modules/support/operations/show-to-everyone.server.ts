import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { support } from "../tables.server.ts"

/** Puts a support among those that everyone may read of, its title and territory alone, or takes it away from there. */
export async function showToEveryone(tx: Tx, centreId: string, supportId: string): Promise<void> {
  const db = support(tx)
  await db
    .deleteFrom("support.public_line")
    .where("centre_id", "=", centreId)
    .where("support_id", "=", supportId)
    .execute()
  await sql`
    insert into support.public_line (centre_id, support_id, title, territory_id, place_ids, from_year, until_year)
    select centre_id, id, title, territory_id, place_ids, extract(year from from_on), extract(year from until_on)
    from support.support where centre_id = ${centreId} and id = ${supportId} and published`.execute(db)
}
