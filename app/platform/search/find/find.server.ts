import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { tables } from "#platform/db/index.server.ts"
import type { Shown } from "../index/shown.ts"
import type { FacetCounts } from "./count-facets.ts"
import { countFacets } from "./count-facets.ts"

/**
 * "relevance" puts first what has the words in its title, then in its fields, then in its text; the newest first in each. "arrival":
 * what was made here last comes first, by the time in its identifier.
 */
export type Sort = "relevance" | "newest" | "oldest" | "title" | "arrival"

export interface Finding {
  match: string
  /** Further queries to count the facets of. */
  others: readonly string[]
  tiers: readonly string[]
  sort: Sort
  skip: number
  wanted: number
  withFacets: boolean
  withRestricted: boolean
}

export interface Findings {
  total: number
  counts: FacetCounts
  /** In the order of the further queries. */
  otherCounts: FacetCounts[]
  rows: { kind: string; id: string; shown: Shown }[]
}

type Row =
  | { query: number; total: number; facets: string | null }
  | { query: null; kind: string; id: string; shown: string }

/** Asks the database: how many things match, their facets, and the rows of one page in order. */
export async function find(tx: Tx, finding: Finding): Promise<Findings> {
  const { match, others, tiers, sort, skip, wanted, withFacets, withRestricted } = finding
  const { rows } = await sql<Row>`select query, total, facets, kind, id, shown from search.find(
    ${match}, ${others}::text[], ${tiers}::text[], ${sort}, ${skip}, ${wanted}, ${withFacets}, ${withRestricted})`.execute(
    tables(tx),
  )
  const findings: Findings = { total: 0, counts: new Map(), otherCounts: [], rows: [] }
  for (const row of rows) {
    if (row.query === null) {
      findings.rows.push({ kind: row.kind, id: row.id, shown: JSON.parse(row.shown) as Shown })
    } else if (row.query === 0) {
      findings.total = row.total
      findings.counts = countFacets(row.facets ?? "")
    } else {
      findings.otherCounts.push(countFacets(row.facets ?? ""))
    }
  }
  return findings
}
