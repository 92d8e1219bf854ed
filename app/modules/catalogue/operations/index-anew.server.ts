import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { keysOf } from "../queries/find-authority.server.ts"
import { indexedRecords } from "../queries/indexed-records.server.ts"
import { catalogue } from "../tables.server.ts"
import { indexRecords } from "./index-records.server.ts"

const batch = 500

/** Puts these records in the search index again, because something that it says of them changed elsewhere; answers how many. */
export async function indexAnew(tx: Tx, ids: readonly string[]): Promise<number> {
  for (let from = 0; from < ids.length; from += batch)
    await indexRecords(tx, await indexedRecords(tx, ids.slice(from, from + batch)))
  return ids.length
}

/** The same for all that an authority made, now found by other forms of its name. */
export async function indexWorksAnew(tx: Tx, authorityId: string): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    select distinct record_id as id from catalogue.authority_record where key in ${keysOf(authorityId)}`.execute(
    catalogue(tx),
  )
  return await indexAnew(
    tx,
    rows.map(({ id }) => id),
  )
}
