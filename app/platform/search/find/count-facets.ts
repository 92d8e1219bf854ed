/** How often each code occurs in the facets of the rows that match, strung together, by the sign of its facet. */
export function countFacets(rows: string): Map<string, Map<number, number>> {
  const totals = new Uint32Array(highest(rows) + 1)
  const facetOf = new Uint8Array(totals.length)
  let sign = 0
  for (let at = 0; at < rows.length; at += 1) {
    let point = rows.charCodeAt(at)
    if (point < 0x100) {
      sign = point
      continue
    }
    if (point >= 0xd800 && point < 0xdc00) point = pairAt(rows, at++)
    totals[point] = (totals[point] as number) + 1
    facetOf[point] = sign
  }
  const counts = new Map<string, Map<number, number>>()
  totals.forEach((total, point) => {
    if (total === 0) return
    const facet = String.fromCharCode(facetOf[point] as number)
    const values = counts.get(facet) ?? new Map<number, number>()
    counts.set(facet, values.set((point < 0xd800 ? point : point - 0x800) - 0x100, total))
  })
  return counts
}

function highest(rows: string): number {
  let most = 0
  for (let at = 0; at < rows.length; at += 1) {
    const point = rows.charCodeAt(at)
    if (point >= 0xd800 && point < 0xdc00) most = Math.max(most, pairAt(rows, at++))
    else if (point > most) most = point
  }
  return most
}

function pairAt(rows: string, at: number): number {
  return rows.codePointAt(at) ?? 0
}
