import { codeOfSign } from "../index/signs.ts"

/** How often each value occurs, by the sign of its facet and its code. */
export type FacetCounts = ReadonlyMap<string, ReadonlyMap<number, number>>

// Kept from one count to the next, and grown to the highest sign met: a broad query counts hundreds of thousands of signs.
let totals = new Uint32Array(4_096)
let facetOf = new Uint8Array(4_096)

/** Counts the values in the facets of rows strung together: the sign of a facet, then those of its values. */
export function countFacets(rows: string): FacetCounts {
  totals.fill(0)
  let sign = 0
  for (let at = 0; at < rows.length; at += 1) {
    let point = rows.charCodeAt(at)
    if (point < 0x100) {
      sign = point
      continue
    }
    if (point >= 0xd800 && point < 0xdc00) point = rows.codePointAt(at++) ?? 0
    if (point >= totals.length) grow(point)
    totals[point] = (totals[point] ?? 0) + 1
    facetOf[point] = sign
  }
  return byFacet()
}

function byFacet(): FacetCounts {
  const counts = new Map<string, Map<number, number>>()
  for (let point = 0x100; point < totals.length; point += 1) {
    const total = totals[point] ?? 0
    if (total === 0) continue
    const facet = String.fromCharCode(facetOf[point] ?? 0)
    const values = counts.get(facet) ?? new Map<number, number>()
    counts.set(facet, values.set(codeOfSign(point), total))
  }
  return counts
}

function grow(point: number): void {
  const [before, facetsBefore] = [totals, facetOf]
  totals = new Uint32Array(point * 2)
  facetOf = new Uint8Array(point * 2)
  totals.set(before)
  facetOf.set(facetsBefore)
}
