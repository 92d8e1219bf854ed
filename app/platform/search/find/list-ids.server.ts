import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { tables } from "#platform/db/index.server.ts"
import { compileQuery } from "../query/compile.ts"
import { countMatching } from "./count.server.ts"
import { lookUp } from "./lookup.server.ts"

export interface Listing {
  kind: string
  /** Values wanted, by facet: any of a facet's values, all of the facets. */
  filters: Readonly<Record<string, readonly string[]>>
}

/** The public things of a listing in the order of their identifiers, from after one of them: for lists that are read whole, page by page. */
export async function listThingIds(
  tx: Tx,
  listing: Listing,
  page: { after: string; limit: number },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from search.public_entry
    where kind = ${listing.kind} and words @@ ${await matching(tx, listing)}::tsquery and id > ${page.after}
    order by id limit ${page.limit}`.execute(tables(tx))
  return rows.map(({ id }) => id)
}

/** How many public things a listing holds. */
export async function countThingIds(tx: Tx, listing: Listing): Promise<number> {
  return await countMatching(tx, await matching(tx, listing), false)
}

async function matching(tx: Tx, { kind, filters }: Listing): Promise<string> {
  const known = await lookUp(tx, [], { kind: [kind], ...filters }, [])
  return compileQuery([], known.corpus, [], [...known.filters.values()]).match
}
