import type { Tx } from "#platform/db/index.server.ts"
import { didYouMean } from "./did-you-mean.server.ts"
import { prepare } from "./prepare.server.ts"

/** The query with the words that no public thing has put right, while it is still being typed; null when all are known or nothing is near. */
export async function correctQuery(tx: Tx, query: string): Promise<string | null> {
  const { unknown } = await prepare(tx, { query })
  return unknown.length === 0 ? null : await didYouMean(tx, query, unknown, 0)
}
