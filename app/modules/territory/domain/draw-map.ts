import type { BoundingBox, MultiPolygon, Ring } from "./geometry.ts"
import { signedArea } from "./geometry.ts"

/** A map's sheet: sizes of its viewBox, and how to put a point of the Earth on it. */
export type MapSheet = { width: number; height: number; place: (lon: number, lat: number) => [number, number] }

const widest = 800
const tallest = 720
const margin = 6

/** A sheet on which a box of the Earth fits (Mercator's projection), one unit well under a pixel of the screen. */
export function mapSheet([west, south, east, north]: BoundingBox): MapSheet {
  const [left, right] = [inRadians(west), inRadians(east)]
  const [bottom, top] = [mercator(south), mercator(north)]
  const scale = Math.min(
    (widest - 2 * margin) / Math.max(right - left, 1e-6),
    (tallest - 2 * margin) / Math.max(top - bottom, 1e-6),
  )
  return {
    width: Math.round((right - left) * scale + 2 * margin),
    height: Math.round((top - bottom) * scale + 2 * margin),
    place: (lon, lat) => [
      Math.round((inRadians(lon) - left) * scale + margin),
      Math.round((top - mercator(lat)) * scale + margin),
    ],
  }
}

/** The `d` of an SVG path that draws shapes on a sheet; what is smaller than a unit is left out. */
export function pathOf(shapes: Iterable<MultiPolygon>, sheet: MapSheet): string {
  let path = ""
  for (const shape of shapes) for (const polygon of shape) for (const ring of polygon) path += ringPath(ring, sheet)
  return path
}

/** Where a shape's code is written: the centre of gravity of its largest polygon. */
export function labelPlace(shape: MultiPolygon, { place }: MapSheet): { x: number; y: number } | null {
  const outlines = shape.flatMap(([outline]) => (outline === undefined ? [] : [outline]))
  const [largest] = outlines.toSorted((one, other) => Math.abs(signedArea(other)) - Math.abs(signedArea(one)))
  if (largest === undefined) return null
  const [lon, lat] = centreOf(largest)
  const [x, y] = place(lon, lat)
  return { x, y }
}

function centreOf(ring: Ring): [number, number] {
  let [sumX, sumY, area] = [0, 0, 0]
  for (let index = 1; index < ring.length; index++) {
    const [x1, y1] = ring[index - 1] ?? [0, 0]
    const [x2, y2] = ring[index] ?? [0, 0]
    const part = x1 * y2 - x2 * y1
    sumX += (x1 + x2) * part
    sumY += (y1 + y2) * part
    area += part
  }
  return [sumX / (3 * area), sumY / (3 * area)]
}

/**
 * The lines of shapes, each drawn once although two neighbours share it, and none that `above` draws already: a fraction of
 * what `pathOf` writes, for strokes alone.
 */
export function linesOf(shapes: Iterable<MultiPolygon>, sheet: MapSheet, above: Iterable<MultiPolygon> = []): string {
  const drawn = new Set<string>()
  for (const line of linesIn(above, sheet)) for (const step of stepsOf(line)) drawn.add(step.key)
  let path = ""
  for (const line of linesIn(shapes, sheet)) {
    let isPenDown = false
    for (const { key, from, to } of stepsOf(line)) {
      if (drawn.has(key)) {
        isPenDown = false
        continue
      }
      drawn.add(key)
      if (!isPenDown) path += `M${from[0]} ${from[1]}l`
      path += `${separated(to[0] - from[0], isPenDown)}${separated(to[1] - from[1], true)}`
      isPenDown = true
    }
  }
  return path
}

type Point = readonly [number, number]

function* linesIn(shapes: Iterable<MultiPolygon>, sheet: MapSheet): Generator<Point[]> {
  for (const shape of shapes) for (const polygon of shape) for (const ring of polygon) yield pointsOn(ring, sheet)
}

/** The steps of a line, each with a key that is the same in both directions. */
function* stepsOf(line: Point[]): Generator<{ key: string; from: Point; to: Point }> {
  for (let index = 1; index < line.length; index++) {
    const [from, to]: [Point, Point] = [line[index - 1] ?? [0, 0], line[index] ?? [0, 0]]
    const isForward = from[0] < to[0] || (from[0] === to[0] && from[1] < to[1])
    const [one, other] = isForward ? [from, to] : [to, from]
    yield { key: [...one, ...other].join(" "), from, to }
  }
}

function ringPath(ring: Ring, sheet: MapSheet): string {
  const points = pointsOn(ring, sheet)
  if (points.length < 4) return ""
  let [x, y] = points[0] ?? [0, 0]
  let path = `M${x} ${y}l`
  for (const [nextX, nextY] of points.slice(1, -1)) {
    path += `${separated(nextX - x, !path.endsWith("l"))}${separated(nextY - y, true)}`
    ;[x, y] = [nextX, nextY]
  }
  return `${path}z`
}

/** What lies beyond the sheet is drawn on a line just outside it: there it takes no room. */
const beyond = 30

/** A ring on the sheet, without points that fall where the one before them did. */
function pointsOn(ring: Ring, { width, height, place }: MapSheet): [number, number][] {
  const points: [number, number][] = []
  for (const [lon, lat] of ring) {
    const [x, y] = place(lon, lat)
    const point: [number, number] = [clamp(x, width), clamp(y, height)]
    const last = points.at(-1)
    if (last === undefined || last[0] !== point[0] || last[1] !== point[1]) points.push(point)
  }
  return points
}

function clamp(value: number, size: number): number {
  return Math.min(Math.max(value, -beyond), size + beyond)
}

/** A minus sign is separation enough. */
function separated(value: number, follows: boolean): string {
  return value < 0 || !follows ? String(value) : ` ${value}`
}

function inRadians(degrees: number): number {
  return (degrees * Math.PI) / 180
}

function mercator(lat: number): number {
  return Math.log(Math.tan(Math.PI / 4 + inRadians(lat) / 2))
}
