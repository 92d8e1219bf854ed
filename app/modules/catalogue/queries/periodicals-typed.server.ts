import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { filingTitle } from "../domain/filing-title.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import { catalogue } from "../tables.server.ts"

/** The periodicals that what is typed may begin: those whose title starts so first, then those that have each word, or the beginning of one. */
export async function periodicalsTyped(
  tx: Tx,
  typed: string,
  limit: number,
): Promise<{ permanentId: string; description: RecordDescription }[]> {
  const start = filingTitle(typed, []).replaceAll(/[%_\\]/g, "")
  const words = start.split(" ").filter((word) => word !== "")
  if (words.length === 0) return []
  const has = words.map((word) => sql`' ' || sort_title like ${`% ${word}%`}`)
  const { rows } = await sql<{ permanentId: string; description: RecordDescription }>`
    select permanent_id as "permanentId", description from catalogue.record
    where kind = 'periodical' and ${sql.join(has, sql` and `)}
    order by sort_title like ${`${start}%`} desc, sort_title collate "C", id limit ${limit}`.execute(catalogue(tx))
  return rows
}
