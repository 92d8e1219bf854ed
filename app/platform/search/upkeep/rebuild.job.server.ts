import { sql } from "kysely"
import { z } from "zod"
import type { Tx } from "#platform/db/index.server.ts"
import { tables, write } from "#platform/db/index.server.ts"
import { job } from "#platform/jobs/index.server.ts"
import { indexThings, removeThings } from "../index/index-things.server.ts"
import type { Reindex } from "./registry.ts"
import { registeredReindexes } from "./registry.ts"

const batch = 500

/** Makes the index anew from what the modules hold, kind by kind, while everyone works: what is missing is added, what is gone is removed. */
export const rebuildSearchJob = job({
  name: "search.rebuild",
  input: z.object({ kinds: z.array(z.string()).optional() }),
  async run({ caller, input, signal }) {
    for (const reindex of registeredReindexes()) {
      if (input.kinds !== undefined && !input.kinds.includes(reindex.kind)) continue
      let after: string | null | undefined = null
      while (after !== undefined && !signal.aborted) {
        const from: string | null = after
        after = await write(caller.actor, (tx) => rebuildBatch(tx, reindex, from))
      }
    }
  },
})

/** One stretch of ids; answers its last one, or undefined when there is no more. */
async function rebuildBatch(
  tx: Tx,
  { kind, entriesAfter }: Reindex,
  after: string | null,
): Promise<string | undefined> {
  // Read before the things themselves: what is added meanwhile is not in this list, so it is not taken for gone.
  const indexed = await indexedIds(tx, kind, after)
  const entries = await entriesAfter(tx, after, batch)
  const present = new Set(entries.map((entry) => entry.id))
  const last = [entries, indexed]
    .filter((list) => list.length === batch)
    .map((list) => list.at(-1)?.id ?? "")
    .sort()[0]
  await indexThings(tx, entries)
  const gone = indexed.map(({ id }) => id).filter((id) => !present.has(id) && (last === undefined || id <= last))
  await removeThings(tx, kind, gone)
  return last
}

async function indexedIds(tx: Tx, kind: string, after: string | null): Promise<{ id: string }[]> {
  const { rows } = await sql<{ id: string }>`
    select id from search.public_entry where kind = ${kind} and (${after}::uuid is null or id > ${after}::uuid)
    union
    select id from search.restricted_entry where kind = ${kind} and (${after}::uuid is null or id > ${after}::uuid)
    order by id limit ${batch}`.execute(tables(tx))
  return rows
}
