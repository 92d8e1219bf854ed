/** Who stands above whom: address of a concept → addresses of its direct broader concepts. */
export type Hierarchy = ReadonlyMap<string, readonly string[]>

/**
 * The sets of concepts that stand above themselves, each as one path that starts and ends with the same concept,
 * and the members of the set. Empty when the hierarchy is sound.
 */
export function findLoops(hierarchy: Hierarchy): { path: string[]; members: Set<string> }[] {
  return knots(hierarchy).map((members) => ({ path: shortestLoop(hierarchy, members), members }))
}

/** The path from `from` up to `to` through broader links, both included, shortest first; null when there is none. */
export function pathUp(hierarchy: Hierarchy, from: string, to: string): string[] | null {
  const cameFrom = new Map<string, string | null>([[from, null]])
  const queue = [from]
  for (const at of queue) {
    if (at === to) return walkBack(cameFrom, to)
    for (const above of hierarchy.get(at) ?? []) {
      if (cameFrom.has(above)) continue
      cameFrom.set(above, at)
      queue.push(above)
    }
  }
  return null
}

/** Number of steps from the top to each concept, by the longest way; the hierarchy must have no loop. */
export function depths(hierarchy: Hierarchy): Map<string, number> {
  const depth = new Map<string, number>()
  for (const start of hierarchy.keys()) {
    const stack = [start]
    while (stack.length > 0) {
      const at = stack[stack.length - 1] as string
      const above = hierarchy.get(at) ?? []
      const waiting = depth.has(at) ? [] : above.filter((one) => !depth.has(one))
      if (waiting.length > 0) {
        stack.push(...waiting)
        continue
      }
      stack.pop()
      if (!depth.has(at))
        depth.set(
          at,
          above.reduce((deepest, one) => Math.max(deepest, (depth.get(one) ?? 0) + 1), 0),
        )
    }
  }
  return depth
}

function walkBack(cameFrom: ReadonlyMap<string, string | null>, to: string): string[] {
  const path: string[] = []
  for (let at: string | null = to; at !== null; at = cameFrom.get(at) ?? null) path.unshift(at)
  return path
}

function shortestLoop(hierarchy: Hierarchy, members: ReadonlySet<string>): string[] {
  const [start] = [...members].sort()
  if (start === undefined) return []
  const within = new Map(
    [...members].map((member) => [member, (hierarchy.get(member) ?? []).filter((above) => members.has(above))]),
  )
  const loops = (within.get(start) ?? []).map((above) => pathUp(within, above, start) ?? [])
  const shortest = loops.reduce((best, loop) => (loop.length < best.length ? loop : best))
  return [start, ...shortest]
}

/** Strongly connected sets of two or more (Tarjan, 1972), without recursion: a file may be 100,000 steps deep. */
function knots(hierarchy: Hierarchy): Set<string>[] {
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const open = new Set<string>()
  const path: string[] = []
  const found: Set<string>[] = []

  for (const root of hierarchy.keys()) {
    if (index.has(root)) continue
    const work: { at: string; next: number }[] = [{ at: root, next: 0 }]
    while (work.length > 0) {
      const frame = work[work.length - 1] as { at: string; next: number }
      if (!index.has(frame.at)) {
        index.set(frame.at, index.size)
        low.set(frame.at, index.size - 1)
        open.add(frame.at)
        path.push(frame.at)
      }
      const above = (hierarchy.get(frame.at) ?? [])[frame.next]
      frame.next += 1
      if (above !== undefined) {
        if (!index.has(above)) work.push({ at: above, next: 0 })
        else if (open.has(above)) lower(low, frame.at, index.get(above) ?? 0)
        continue
      }
      work.pop()
      const parent = work[work.length - 1]
      if (parent !== undefined) lower(low, parent.at, low.get(frame.at) ?? 0)
      if (low.get(frame.at) !== index.get(frame.at)) continue
      const members = new Set(path.splice(path.lastIndexOf(frame.at)))
      for (const member of members) open.delete(member)
      if (members.size > 1) found.push(members)
    }
  }
  return found
}

function lower(low: Map<string, number>, at: string, value: number): void {
  low.set(at, Math.min(low.get(at) ?? value, value))
}
