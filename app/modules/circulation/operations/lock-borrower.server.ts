import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { circulation } from "../tables.server.ts"

/** Keeps the counting of what somebody borrows or waits for (a reader by id, an asker by address) to one at a time until the end of the transaction: two at once would both find room under the limit. */
export async function lockBorrower(tx: Tx, who: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('circulation.borrower'), hashtext(${who}))`.execute(circulation(tx))
}
