import { sql } from "kysely"
import { tables } from "#platform/db/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { signOfMark } from "../index/facet-codes.server.ts"
import { countFacets } from "./count-facets.ts"
import { matching } from "./source.ts"
import type { Source } from "./source.ts"

export interface FacetWanted {
  name: string
  /** How many values to answer: 20 unless said otherwise. */
  limit?: number
  /** Most frequent first, or by value from the greatest (years). */
  order?: "count" | "value"
}

export interface FoundFacet {
  name: string
  values: { value: string; count: number }[]
  /** How many values there are in all. */
  size: number
}

/**
 * How many things match, and how many of them have each value of the wanted facets. A facet that is filtered by is counted as
 * if it were not, so that its other values can be chosen beside: `matchWithout` gives the query for that.
 */
export async function facetsOf(
  tx: Tx,
  source: Source,
  match: string | undefined,
  wanted: readonly FacetWanted[],
  filtered: readonly string[],
  matchWithout: (facet: string) => string | undefined,
): Promise<{ total: number; facets: FoundFacet[] }> {
  const { total, counts } = await count(
    tx,
    source,
    match,
    wanted.some((facet) => !filtered.includes(facet.name)),
  )
  const signs = await signsOf(
    tx,
    wanted.map((facet) => facet.name),
  )
  const facets: FoundFacet[] = []
  for (const facet of wanted) {
    const sign = signs.get(facet.name) ?? ""
    const own = filtered.includes(facet.name)
      ? (await count(tx, source, matchWithout(facet.name), true)).counts
      : counts
    facets.push(await named(tx, facet, own.get(sign) ?? new Map()))
  }
  return { total, facets }
}

async function count(tx: Tx, source: Source, match: string | undefined, withFacets: boolean) {
  const rows = withFacets ? sql`string_agg(facets, '')` : sql`null::text`
  const { rows: answers } = await sql<{ total: number; rows: string | null }>`
    ${matching(source, sql`count(*)::int as total, ${rows} as rows`, match)}`.execute(tables(tx))
  return {
    total: answers.reduce((sum, answer) => sum + answer.total, 0),
    counts: countFacets(answers.map((answer) => answer.rows ?? "").join("")),
  }
}

async function signsOf(tx: Tx, names: readonly string[]): Promise<Map<string, string>> {
  if (names.length === 0) return new Map()
  const { rows } = await sql<{ name: string; mark: number }>`
    select name, mark from search.facet where name = any (${names}::text[])`.execute(tables(tx))
  return new Map(rows.map((row) => [row.name, signOfMark(row.mark)]))
}

async function named(tx: Tx, wanted: FacetWanted, counts: ReadonlyMap<number, number>): Promise<FoundFacet> {
  const limit = wanted.limit ?? 20
  const most = [...counts].sort(([one, many], [other, more]) => more - many || one - other)
  const codes = (wanted.order === "value" ? most : most.slice(0, limit)).map(([code]) => code)
  const { rows } = await sql<{ code: number; value: string }>`
    select code, value from search.facet_value where code = any (${codes}::int[])`.execute(tables(tx))
  const values = rows.map((row) => ({ value: row.value, count: counts.get(row.code) ?? 0 }))
  const byValue = (one: { value: string }, other: { value: string }) => (one.value < other.value ? 1 : -1)
  values.sort((one, other) =>
    wanted.order === "value" ? byValue(one, other) : other.count - one.count || -byValue(one, other),
  )
  return { name: wanted.name, values: values.slice(0, limit), size: counts.size }
}
