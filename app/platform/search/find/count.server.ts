import { sql } from "kysely"
import { tables } from "#platform/db/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { countFacets } from "./count-facets.ts"

/** How many things match, and how often each value occurs among them, by the sign of its facet and its code. */
export interface Count {
  total: number
  facets: ReadonlyMap<string, ReadonlyMap<number, number>>
}

/** Counts what matches and the actor may find. */
export async function countMatching(
  tx: Tx,
  match: string,
  withFacets: boolean,
  withRestricted: boolean,
): Promise<Count> {
  const { rows } = await sql<{ total: number; facets: string | null }>`
    select total, facets from search.count_matching(${match}::tsquery, ${withFacets}, ${withRestricted})`.execute(
    tables(tx),
  )
  return {
    total: rows.reduce((sum, row) => sum + row.total, 0),
    facets: countFacets(rows.map((row) => row.facets ?? "").join("")),
  }
}
