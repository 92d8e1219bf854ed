import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { planned, tables } from "#platform/db/index.server.ts"
import type { Shown } from "../index/shown.ts"
import type { FacetCounts } from "./count-facets.ts"
import { countFacets } from "./count-facets.ts"

/**
 * "relevance" puts first what has the words in its title, then in its fields, then in its text; the newest first in each. "arrival":
 * what was made here last comes first, by the time in its identifier.
 */
export type Sort = "relevance" | "newest" | "oldest" | "title" | "arrival"

/** One page of a list: what comes after the first `skip` rows, up to the `wanted`th. */
export interface Place {
  tiers: readonly string[]
  sort: Sort
  skip: number
  wanted: number
}

export interface Question extends Place {
  /** A query to count; null when that is known. */
  match: string | null
  withFacets: boolean
  /** Further queries to count the facets of. */
  others: readonly string[]
  withRestricted: boolean
}

export interface Count {
  total: number
  counts: FacetCounts
}

export interface FoundRow {
  kind: string
  id: string
  shown: Shown
}

type Row =
  | { query: number; total: number; facets: string | null }
  | { query: null; kind: string; id: string; shown: string }

/** Asks the database: how many things match and their facets, query by query, and the rows of one page in order. */
export async function ask(tx: Tx, question: Question): Promise<{ counted: Count[]; rows: FoundRow[] }> {
  const { match, others, tiers, sort, skip, wanted, withFacets, withRestricted } = question
  const { rows } = await sql<Row>`${planned}select query, total, facets, kind, id, shown from search.find(
    ${match}, ${others}::text[], ${tiers}::text[], ${sort}, ${skip}, ${wanted}, ${withFacets}, ${withRestricted})`.execute(
    tables(tx),
  )
  const counted: Count[] = []
  const found: FoundRow[] = []
  for (const row of rows) {
    if (row.query === null) found.push({ kind: row.kind, id: row.id, shown: JSON.parse(row.shown) as Shown })
    else counted.push({ total: row.total, counts: countFacets(row.facets ?? "") })
  }
  return { counted, rows: found }
}
