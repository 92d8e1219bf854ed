import type { Tx } from "#platform/db/index.server.ts"
import { valuesOf } from "./facet-names.server.ts"

export interface FacetWanted {
  name: string
  /** How many values to answer: 20 unless said otherwise. */
  limit?: number
  /** Most frequent first, or by value from the greatest (years). */
  order?: "count" | "value"
  /** Counted among what was found even when it is filtered by: for a facet with one value, chosen or not, and a question less to ask. */
  within?: boolean
}

export interface FoundFacet {
  name: string
  values: { value: string; count: number }[]
  /** How many values there are in all. */
  size: number
}

export interface Counted {
  wanted: FacetWanted
  stamp: string
  /** By code. */
  counts: ReadonlyMap<number, number>
}

/** Names the values of each facet from its counts by code. */
export async function nameFacets(tx: Tx, counted: readonly Counted[]): Promise<FoundFacet[]> {
  const picked = counted.map((one) => ({ ...one, codes: codesOf(one) }))
  const valueOf = await valuesOf(tx, picked)
  return picked.map(({ wanted, stamp, counts, codes }) => ({
    name: wanted.name,
    values: codes
      .map((code) => ({ value: valueOf(stamp, code), count: counts.get(code) ?? 0 }))
      .sort(wanted.order === "value" ? byValue : byCount)
      .slice(0, limitOf(wanted)),
    size: counts.size,
  }))
}

/** The codes to name: the most frequent ones, or all when they are to be put in order by their value. */
function codesOf({ wanted, counts }: Counted): number[] {
  if (wanted.order === "value") return [...counts.keys()]
  const byFrequency = [...counts].sort(([one, many], [other, more]) => more - many || one - other)
  return byFrequency.slice(0, limitOf(wanted)).map(([code]) => code)
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
