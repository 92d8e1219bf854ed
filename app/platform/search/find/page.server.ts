import { sql } from "kysely"
import { tables } from "#platform/db/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { Compiled } from "../query/compile.ts"
import type { Shown } from "../index/shown.ts"

/** "relevance" puts first what has the words in its title, then in its fields, then in its text; the newest first in each. */
export type Sort = "relevance" | "newest" | "oldest" | "title"

export interface PageRow {
  kind: string
  id: string
  shown: Shown
}

/** The rows of one page, in order. */
export async function pageOf(
  tx: Tx,
  { match, tiers }: Compiled,
  { sort, offset, limit, withRestricted }: { sort: Sort; offset: number; limit: number; withRestricted: boolean },
): Promise<PageRow[]> {
  const asked = sort === "relevance" ? [...tiers, match] : [match]
  const { rows } = await sql<{ kind: string; id: string; shown: string }>`
    select kind, id, shown from search.first_matching(${asked}::text[], ${sort}, ${offset}, ${offset + limit}, ${withRestricted})
    where place > ${offset} order by place`.execute(tables(tx))
  return rows.map(({ kind, id, shown }) => ({ kind, id, shown: JSON.parse(shown) as Shown }))
}
