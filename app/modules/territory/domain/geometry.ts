/** A point in degrees, longitude first, WGS 84. */
export type Position = readonly [number, number]
/** A closed line: the last point is the first. */
export type Ring = readonly Position[]
/** An outer ring, then its holes. */
export type PolygonRings = readonly Ring[]
/** Every shape is kept as a list of polygons, whatever the file said. */
export type MultiPolygon = readonly PolygonRings[]
/** West, south, east, north in degrees. */
export type BoundingBox = readonly [number, number, number, number]

/** The smallest box around shapes, or null when they hold no point. */
export function boundingBoxOf(shapes: Iterable<MultiPolygon>): BoundingBox | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const shape of shapes)
    for (const polygon of shape)
      for (const [lon, lat] of polygon[0] ?? []) {
        west = Math.min(west, lon)
        south = Math.min(south, lat)
        east = Math.max(east, lon)
        north = Math.max(north, lat)
      }
  return west > east ? null : [west, south, east, north]
}

/** Twice the signed area of a ring in square degrees: positive when it turns anticlockwise. */
export function signedArea(ring: Ring): number {
  let sum = 0
  for (let index = 1; index < ring.length; index++) {
    const [x1, y1] = ring[index - 1] ?? [0, 0]
    const [x2, y2] = ring[index] ?? [0, 0]
    sum += x1 * y2 - x2 * y1
  }
  return sum
}

/** A ring turned as GeoJSON wants it, outer rings anticlockwise: two neighbours then run along their common line both ways. */
export function turned(ring: Ring, anticlockwise: boolean): Ring {
  return signedArea(ring) > 0 === anticlockwise ? ring : ring.toReversed()
}

/** Whether a point lies inside a shape, holes left out (even-odd rule). */
export function contains(shape: MultiPolygon, [lon, lat]: Position): boolean {
  return shape.some((polygon) => {
    let inside = false
    for (const ring of polygon)
      for (let index = 1; index < ring.length; index++) {
        const [x1, y1] = ring[index - 1] ?? [0, 0]
        const [x2, y2] = ring[index] ?? [0, 0]
        if (y1 > lat !== y2 > lat && lon < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside
      }
    return inside
  })
}
