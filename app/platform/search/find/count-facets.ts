import { codeOfSign } from "../index/signs.ts"

/** How often each value occurs, by the sign of its facet and its code. */
export type FacetCounts = ReadonlyMap<string, ReadonlyMap<number, number>>

/** Counts the values in the facets of rows strung together: the sign of a facet, then those of its values. */
export function countFacets(rows: string): FacetCounts {
  const counts = new Map<string, Map<number, number>>()
  const totals = new Uint32Array(rows === "" ? 0 : highest(rows) + 1)
  const facetOf = new Uint8Array(totals.length)
  let sign = 0
  for (let at = 0; at < rows.length; at += 1) {
    let point = rows.charCodeAt(at)
    if (point < 0x100) {
      sign = point
      continue
    }
    if (isHighSurrogate(point)) point = rows.codePointAt(at++) ?? 0
    totals[point] = (totals[point] ?? 0) + 1
    facetOf[point] = sign
  }
  for (let point = 0x100; point < totals.length; point += 1) {
    const total = totals[point] ?? 0
    if (total === 0) continue
    const facet = String.fromCharCode(facetOf[point] ?? 0)
    const values = counts.get(facet) ?? new Map<number, number>()
    counts.set(facet, values.set(codeOfSign(point), total))
  }
  return counts
}

function highest(rows: string): number {
  let most = 0
  for (let at = 0; at < rows.length; at += 1) {
    const unit = rows.charCodeAt(at)
    if (isHighSurrogate(unit)) most = Math.max(most, rows.codePointAt(at++) ?? 0)
    else if (unit > most) most = unit
  }
  return most
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00
}
