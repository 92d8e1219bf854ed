import type { MultiPolygon, Position, Ring } from "./geometry.ts"
import { contains, signedArea, turned } from "./geometry.ts"
import { simplifyLine } from "./simplify-line.ts"
import type { Topology } from "./topology.ts"

/** The same topology with fewer points; `area` in square degrees. */
export function simplified(topology: Topology, area: number): Topology {
  const inSteps = area / topology.step ** 2
  return { ...topology, arcs: topology.arcs.map((arc) => simplifyLine(arc, inSteps)) }
}

/** Shapes joined by group: lines inside a group go, its outline remains; null leaves a shape out. */
export function merged(topology: Topology, groupOf: (key: string) => string | null): Topology {
  const shapes = new Map<string, number[][][]>()
  for (const [group, keys] of Map.groupBy(topology.shapes.keys(), groupOf))
    if (group !== null) shapes.set(group, mergedShape(topology, keys))
  return { ...topology, shapes }
}

/** The shape of a key in degrees; rings that hold nothing any more are dropped. */
export function shapeOf(topology: Topology, key: string): MultiPolygon {
  return (topology.shapes.get(key) ?? [])
    .map((polygon) => polygon.map((ring) => ringOf(topology, ring)))
    .filter(([outline]) => outline !== undefined && signedArea(outline) !== 0)
    .map((polygon) => polygon.filter((ring) => signedArea(ring) !== 0).map((ring, index) => turned(ring, index === 0)))
}

function ringOf(topology: Topology, ring: number[]): Ring {
  const perDegree = Math.round(1 / topology.step)
  return pointsOf(topology, ring).map(([x, y]) => [x / perDegree, y / perDegree] as const)
}

function pointsOf({ arcs }: Topology, ring: number[]): Position[] {
  return ring.flatMap((arc, index) => {
    const line = arc < 0 ? (arcs[~arc] ?? []).toReversed() : (arcs[arc] ?? [])
    return index === 0 ? line : line.slice(1)
  })
}

/** Lines run along as often in one direction as in the other are inside the group. */
function mergedShape(topology: Topology, keys: string[]): number[][][] {
  const all = keys.flatMap((key) => (topology.shapes.get(key) ?? []).flat(2))
  const rings = stitched(uncancelled(all), topology.arcs).map((arcs) => ({ arcs, points: pointsOf(topology, arcs) }))
  const outlines = rings.filter(({ points }) => signedArea(points) > 0)
  const holes = rings.filter(({ points }) => signedArea(points) < 0)
  return outlines.map((outline) => [
    outline.arcs,
    ...holes.filter(({ points }) => isInside(points, outline.points)).map(({ arcs }) => arcs),
  ])
}

function isInside(hole: Ring, outline: Ring): boolean {
  const onlyHole = hole.find((point) => !outline.some(([x, y]) => x === point[0] && y === point[1]))
  return onlyHole !== undefined && contains([[outline]], onlyHole)
}

/** The arcs left when each has been struck out with one of its reverse. */
function uncancelled(all: number[]): number[] {
  const counts = new Map<number, number>()
  for (const arc of all) {
    const reverse = counts.get(~arc) ?? 0
    if (reverse > 0) counts.set(~arc, reverse - 1)
    else counts.set(arc, (counts.get(arc) ?? 0) + 1)
  }
  return [...counts].flatMap(([arc, count]) => Array.from({ length: count }, () => arc))
}

/** Puts loose arcs end to end into closed rings: at every point as many arcs start as end. */
function stitched(loose: number[], arcs: Position[][]): number[][] {
  const startOf = (arc: number) => String(arc < 0 ? arcs[~arc]?.at(-1) : arcs[arc]?.[0])
  const waiting = Map.groupBy(loose, startOf)
  const rings: number[][] = []
  for (const start of waiting.keys())
    for (let first = waiting.get(start)?.pop(); first !== undefined; first = waiting.get(start)?.pop()) {
      const ring = [first]
      for (let end = startOf(~first); end !== start; end = startOf(~(ring.at(-1) ?? first))) {
        const next = waiting.get(end)?.pop()
        if (next === undefined) throw new Error("a line of the topology ends nowhere")
        ring.push(next)
      }
      rings.push(ring)
    }
  return rings
}
