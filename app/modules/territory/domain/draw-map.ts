import type { BoundingBox, MultiPolygon, Ring } from "./geometry.ts"
import { signedArea } from "./geometry.ts"

/** A map's sheet: sizes of its viewBox, and how to put a point of the Earth on it. */
export type MapSheet = { width: number; height: number; place: (lon: number, lat: number) => [number, number] }

const widest = 1000
const tallest = 900
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

function ringPath(ring: Ring, { place }: MapSheet): string {
  let [path, count] = ["", 0]
  let [x, y] = [Number.NaN, Number.NaN]
  for (const [lon, lat] of ring) {
    const [nextX, nextY] = place(lon, lat)
    if (nextX === x && nextY === y) continue
    path += count === 0 ? `M${nextX} ${nextY}l` : `${separated(nextX - x, count > 1)}${separated(nextY - y, true)}`
    count += 1
    ;[x, y] = [nextX, nextY]
  }
  return count > 3 ? `${path}z` : ""
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
