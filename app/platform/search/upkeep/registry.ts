import type { Tx } from "#platform/db/index.server.ts"
import type { SearchEntry } from "../index/entry.ts"

/** How a module gives all its things of one kind again, so that the index can be made anew. */
export interface Reindex {
  kind: string
  /** At most `limit` entries in the order of their ids, those after `after` (null: from the first). Fewer than `limit` means the last. */
  entriesAfter(tx: Tx, after: string | null, limit: number): Promise<SearchEntry[]>
}

const registered = new Map<string, Reindex>()

export function registerReindex(reindex: Reindex): void {
  if (registered.has(reindex.kind)) throw new Error(`Two modules index ${reindex.kind}.`)
  registered.set(reindex.kind, reindex)
}

export function registeredReindexes(): Reindex[] {
  return [...registered.values()]
}
