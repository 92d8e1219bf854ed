/** Two structures that met, and in how many activities. */
export interface Tie {
  one: string
  other: string
  count: number
}

export interface Circle {
  nodes: { id: string; group: number; angle: number; x: number; y: number }[]
  ties: { one: string; other: string; count: number; path: string }[]
}

const mostNodes = 150
const mostTies = 500

/** The ties that can be drawn and read: those of at least `threshold` activities, which rises until there are few enough. */
export function readableTies(ties: readonly Tie[], asked = 1): { threshold: number; ties: Tie[] } {
  for (let threshold = asked; ; threshold += 1) {
    const kept = ties.filter(({ count }) => count >= threshold)
    const nodes = new Set(kept.flatMap(({ one, other }) => [one, other]))
    if (nodes.size <= mostNodes && kept.length <= mostTies) return { threshold, ties: kept }
  }
}

/**
 * Structures on a circle, those that meet most side by side, with a gap between groups; ties are curves through the inside. The same
 * ties give the same drawing, whatever their order.
 */
export function layOutCircle(
  ties: readonly Tie[],
  nameOf: (id: string) => string,
  radius: number,
  centre: number,
): Circle {
  const groups = groupsOf(ties)
  const sorted = [...Map.groupBy(groups.keys(), (id) => groups.get(id) ?? "").values()]
    .map((ids) => ids.toSorted((one, other) => nameOf(one).localeCompare(nameOf(other)) || compare(one, other)))
    .toSorted((one, other) => other.length - one.length || compare(one[0] ?? "", other[0] ?? ""))
  const gap = sorted.length > 1 ? 1.5 : 0
  const steps = groups.size + gap * sorted.length
  let step = 0
  const nodes = sorted.flatMap((ids, group) => {
    const placed = ids.map((id) => {
      const angle = (2 * Math.PI * step) / Math.max(1, steps) - Math.PI / 2
      step += 1
      return {
        id,
        group,
        angle,
        x: round(centre + radius * Math.cos(angle)),
        y: round(centre + radius * Math.sin(angle)),
      }
    })
    step += gap
    return placed
  })
  const place = new Map(nodes.map((node) => [node.id, node]))
  const drawn = ties
    .toSorted((a, b) => a.count - b.count || compare(a.one + a.other, b.one + b.other))
    .flatMap((tie) => {
      const [from, to] = [place.get(tie.one), place.get(tie.other)]
      if (from === undefined || to === undefined) return []
      return [{ ...tie, path: `M${from.x} ${from.y}Q${centre} ${centre} ${to.x} ${to.y}` }]
    })
  return { nodes, ties: drawn }
}

/** Each structure's group: it takes again and again the group with which it has most ties, the strongest first, until nothing moves. */
function groupsOf(ties: readonly Tie[]): Map<string, string> {
  const neighbours = new Map<string, Map<string, number>>()
  const note = (from: string, to: string, count: number) => {
    const of = neighbours.get(from) ?? new Map<string, number>()
    of.set(to, count)
    neighbours.set(from, of)
  }
  for (const { one, other, count } of ties) {
    note(one, other, count)
    note(other, one, count)
  }
  const strength = (id: string) => [...(neighbours.get(id)?.values() ?? [])].reduce((sum, count) => sum + count, 0)
  const ids = [...neighbours.keys()].toSorted((one, other) => strength(other) - strength(one) || compare(one, other))
  const groups = new Map(ids.map((id) => [id, id]))
  for (let round = 0; round < 20; round += 1) {
    let moved = false
    for (const id of ids) {
      const best = strongestGroup(neighbours.get(id) ?? new Map<string, number>(), groups)
      if (best === undefined || best === groups.get(id)) continue
      groups.set(id, best)
      moved = true
    }
    if (!moved) break
  }
  return groups
}

function strongestGroup(
  neighbours: ReadonlyMap<string, number>,
  groups: ReadonlyMap<string, string>,
): string | undefined {
  const sums = new Map<string, number>()
  for (const [id, count] of neighbours) {
    const group = groups.get(id) ?? id
    sums.set(group, (sums.get(group) ?? 0) + count)
  }
  return [...sums].toSorted(([one, a], [other, b]) => b - a || compare(one, other))[0]?.[0]
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
