import { sql } from "kysely"
import { tables } from "#platform/db/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"

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

/** Names the values of each wanted facet from its counts by code. */
export async function nameFacets(
  tx: Tx,
  wanted: readonly FacetWanted[],
  countsOf: (facet: string) => ReadonlyMap<number, number>,
): Promise<FoundFacet[]> {
  const picked = wanted.map((facet) => ({
    facet,
    counts: countsOf(facet.name),
    codes: codesOf(facet, countsOf(facet.name)),
  }))
  const codes = picked.flatMap((one) => one.codes)
  if (codes.length === 0) return wanted.map(({ name }) => ({ name, values: [], size: 0 }))
  const { rows } = await sql<{ code: number; value: string }>`
    select code, value from search.facet_value where code = any (${codes}::int[])`.execute(tables(tx))
  const values = new Map(rows.map((row) => [row.code, row.value]))
  return picked.map(({ facet, counts, codes: mine }) => ({
    name: facet.name,
    values: mine
      .map((code) => ({ value: values.get(code) ?? "", count: counts.get(code) ?? 0 }))
      .sort(facet.order === "value" ? byValue : byCount)
      .slice(0, limitOf(facet)),
    size: counts.size,
  }))
}

/** The codes to name: the most frequent ones, or all when they are to be put in order by their value. */
function codesOf(facet: FacetWanted, counts: ReadonlyMap<number, number>): number[] {
  const all = [...counts].sort(([one, many], [other, more]) => more - many || one - other).map(([code]) => code)
  return facet.order === "value" ? all : all.slice(0, limitOf(facet))
}

function limitOf(facet: FacetWanted): number {
  return facet.limit ?? 20
}

type Value = FoundFacet["values"][number]

function byValue(one: Value, other: Value): number {
  return one.value < other.value ? 1 : -1
}

function byCount(one: Value, other: Value): number {
  return other.count - one.count || -byValue(one, other)
}
