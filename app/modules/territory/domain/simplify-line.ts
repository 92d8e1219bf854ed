import type { Position } from "./geometry.ts"

/**
 * A line with fewer points: Visvalingam's rule drops, one after the other, the point whose triangle with its neighbours is
 * smallest, until none is under `area` (square units of the points). The ends stay, and a closed line keeps four points.
 */
export function simplifyLine(line: readonly Position[], area: number): Position[] {
  const least = isClosed(line) ? 4 : 2
  const next = line.map((_, index) => index + 1)
  const previous = line.map((_, index) => index - 1)
  const queue = line
    .slice(1, -1)
    .map((_, index) => ({ index: index + 1, area: triangle(line, index, index + 1, index + 2) }))
  const current = new Map(queue.map((entry) => [entry.index, entry.area]))
  const heap = queue.sort((one, other) => one.area - other.area)
  while (current.size + 2 > least) {
    const smallest = takeSmallest(heap, current)
    if (smallest === null || smallest.area >= area) break
    current.delete(smallest.index)
    const [before, after] = [previous[smallest.index] ?? 0, next[smallest.index] ?? 0]
    next[before] = after
    previous[after] = before
    for (const index of [before, after]) {
      if (!current.has(index)) continue
      const renewed = Math.max(smallest.area, triangle(line, previous[index] ?? 0, index, next[index] ?? 0))
      current.set(index, renewed)
      insert(heap, { index, area: renewed })
    }
  }
  return line.filter((_, index) => index === 0 || index === line.length - 1 || current.has(index))
}

type Entry = { index: number; area: number }

/** The list is sorted; entries whose area is no more the point's own are left behind. */
function takeSmallest(heap: Entry[], current: ReadonlyMap<number, number>): Entry | null {
  for (let entry = heap.shift(); entry !== undefined; entry = heap.shift())
    if (current.get(entry.index) === entry.area) return entry
  return null
}

function insert(heap: Entry[], entry: Entry): void {
  let [low, high] = [0, heap.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((heap[middle]?.area ?? 0) < entry.area) low = middle + 1
    else high = middle
  }
  heap.splice(low, 0, entry)
}

function triangle(line: readonly Position[], one: number, two: number, three: number): number {
  const [x1, y1] = line[one] ?? [0, 0]
  const [x2, y2] = line[two] ?? [0, 0]
  const [x3, y3] = line[three] ?? [0, 0]
  return Math.abs((x2 - x1) * (y3 - y1) - (x3 - x1) * (y2 - y1)) / 2
}

function isClosed(line: readonly Position[]): boolean {
  const [first, last] = [line[0], line.at(-1)]
  return first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1]
}
