/** How often each value occurs in the facets of the rows that match, strung together; values by their code, under the sign of their facet. */
export function countFacets(rows: string): Map<string, Map<number, number>> {
  const counts = new Map<string, Map<number, number>>()
  const totals: number[] = []
  const signs: string[] = []
  let sign = ""
  for (let at = 0; at < rows.length; at += 1) {
    let point = rows.charCodeAt(at)
    if (point < 0x100) {
      sign = rows[at] as string
      continue
    }
    if (point >= 0xd800 && point < 0xdc00) {
      at += 1
      point = 0x10000 + ((point - 0xd800) << 10) + (rows.charCodeAt(at) - 0xdc00)
    }
    const code = (point < 0xd800 ? point : point - 0x800) - 0x100
    if (totals[code] === undefined) signs[code] = sign
    totals[code] = (totals[code] ?? 0) + 1
  }
  totals.forEach((total, code) => {
    const facet = signs[code] as string
    const values = counts.get(facet) ?? new Map<number, number>()
    values.set(code, total)
    counts.set(facet, values)
  })
  return counts
}
