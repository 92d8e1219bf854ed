import type { Transaction } from "kysely"

declare const opened: unique symbol

/** A transaction whose actor is set. Opaque: a module reaches its own tables only, through `tables<DB>` and its generated types. */
export interface Tx {
  readonly [opened]: true
}

/** In a module's `tables.server.ts`: `export const catalogue = tables<DB>`, then `catalogue(tx).selectFrom("catalogue.record")`. */
export function tables<DB>(tx: Tx): Transaction<DB> {
  return tx as unknown as Transaction<DB>
}

/** The other way round, for the platform alone. */
export function asTx(transaction: unknown): Tx {
  return transaction as Tx
}
