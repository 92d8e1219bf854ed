import type { Tx } from "#platform/db/index.server.ts"

/** The series (of networks) whose lines for members an account may read. */
type Source = (tx: Tx, accountId: string) => Promise<readonly string[]>

const sources: Source[] = []

/** Called by a module's server door, once: the ledger's wall knows staff and the public, who is a member is for the network's module to say. */
export function registerMemberSeries(source: Source): void {
  sources.push(source)
}

export async function memberSeries(tx: Tx, accountId: string): Promise<string[]> {
  const ids = new Set<string>()
  for (const source of sources) for (const id of await source(tx, accountId)) ids.add(id)
  return [...ids]
}
