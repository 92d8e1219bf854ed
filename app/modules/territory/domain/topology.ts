import type { MultiPolygon, Position, Ring } from "./geometry.ts"
import { signedArea, turned } from "./geometry.ts"

/** Shapes cut into the lines they share, so that neighbours stay neighbours when lines lose points. */
export type Topology = {
  /** Points on a grid of `step` degrees, as whole numbers. */
  step: number
  arcs: Position[][]
  /** For each shape its polygons, each a list of rings, each a list of arcs; ~n is arc n backwards, as in TopoJSON. */
  shapes: Map<string, number[][][]>
}

/** Cuts shapes at every point where lines part, on a grid of `step` degrees; rings that vanish on the grid are dropped. */
export function topologyOf(shapes: ReadonlyMap<string, MultiPolygon>, step: number): Topology {
  const onGrid = new Map([...shapes].map(([key, shape]) => [key, snapped(shape, step)]))
  const junctions = junctionsOf([...onGrid.values()].flat(2))
  const arcs: Position[][] = []
  const known = new Map<string, number>()
  const arcOf = (line: Position[]): number => {
    const key = line.join(" ")
    const found = known.get(key)
    if (found !== undefined) return found
    const index = arcs.push(line) - 1
    known.set(key, index)
    known.set(line.toReversed().join(" "), ~index)
    return index
  }
  const cut = (shape: MultiPolygon) =>
    shape.map((polygon) => polygon.map((ring) => linesOf(ring, junctions).map(arcOf)))
  return { step, shapes: new Map([...onGrid].map(([key, shape]) => [key, cut(shape)])), arcs }
}

function snapped(shape: MultiPolygon, step: number): Ring[][] {
  return shape
    .map((polygon) =>
      polygon
        .map((ring, index) => turned(snappedRing(ring, step), index === 0))
        .filter((ring) => signedArea(ring) !== 0),
    )
    .filter((polygon) => polygon.length > 0)
}

function snappedRing(ring: Ring, step: number): Position[] {
  const points = ring.map(([lon, lat]) => [Math.round(lon / step), Math.round(lat / step)] as const)
  return points.filter((point, index) => index === 0 || String(point) !== String(points[index - 1]))
}

/** Points where the lines through them do not all have the same two neighbours. */
function junctionsOf(rings: Ring[]): Set<string> {
  const neighbours = new Map<string, string>()
  const junctions = new Set<string>()
  for (const ring of rings) {
    const keys = ring.slice(0, -1).map(String)
    for (const [index, key] of keys.entries()) {
      const pair = sortedPair(keys.at(index - 1) ?? "", keys[(index + 1) % keys.length] ?? "")
      if (neighbours.get(key) === undefined) neighbours.set(key, pair)
      else if (neighbours.get(key) !== pair) junctions.add(key)
    }
  }
  return junctions
}

/** A ring cut at its junctions; a ring without any starts at its smallest point, so that two copies of it are the same line. */
function linesOf(ring: Ring, junctions: ReadonlySet<string>): Position[][] {
  const open = ring.slice(0, -1)
  const keys = open.map(String)
  const cuts = [...keys.keys()].filter((index) => junctions.has(keys[index] ?? ""))
  const smallest = keys.indexOf([...keys].sort()[0] ?? "")
  const starts = cuts.length === 0 ? [smallest] : cuts
  return starts.map((start, index) => {
    const end = starts[(index + 1) % starts.length] ?? start
    const length = ((end - start + open.length - 1) % open.length) + 2
    return Array.from({ length }, (_, offset) => open[(start + offset) % open.length] ?? [0, 0])
  })
}

function sortedPair(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`
}
