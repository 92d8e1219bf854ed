/** How good a list of answers is, from 0 to 1: every expected document is worth the same, and less the later it comes (nDCG at 10). */
export function ndcg(found: readonly number[], relevant: ReadonlySet<number>, depth = 10): number {
  if (relevant.size === 0) return found.length === 0 ? 1 : 0
  const gain = found
    .slice(0, depth)
    .reduce((sum, at, rank) => sum + (relevant.has(at) ? 1 / Math.log2(rank + 2) : 0), 0)
  const ideal = Array.from({ length: Math.min(depth, relevant.size) }, (_, rank) => 1 / Math.log2(rank + 2))
  return gain / ideal.reduce((sum, one) => sum + one, 0)
}

/** How many of the expected documents are among the first `depth` answers, of those that could be. */
export function recall(found: readonly number[], relevant: ReadonlySet<number>, depth = 100): number {
  if (relevant.size === 0) return found.length === 0 ? 1 : 0
  const seen = found.slice(0, depth).filter((at) => relevant.has(at)).length
  return seen / Math.min(depth, relevant.size)
}
