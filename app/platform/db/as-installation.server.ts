import { sql } from "kysely"
import type { Tx } from "./tx.ts"
import { tables } from "./tx.ts"

/**
 * Runs some statements of a transaction as the installation itself: for what concerns rows of every centre and shows none of them to the caller, such as
 * turning references when two things become one. The actor is back afterwards; an error ends the transaction anyway.
 */
export async function asInstallation<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  const { rows } = await sql<{ kind: string }>`select platform.actor_kind() as kind`.execute(tables(tx))
  await become(tx, "system")
  const value = await work()
  await become(tx, rows[0]?.kind ?? "nobody")
  return value
}

async function become(tx: Tx, kind: string): Promise<void> {
  await sql`select set_config('maillage.actor_kind', ${kind}, true)`.execute(tables(tx))
}
