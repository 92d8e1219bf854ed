import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { directory } from "../tables.server.ts"

/** Taken before somebody new is looked for among those who are there: two who enter the same person or structure at once see each other. */
export async function holdDirectory(tx: Tx, list: "structures" | `people ${string}`): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`directory ${list}`}, 0))`.execute(directory(tx))
}
