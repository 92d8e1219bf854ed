import { boundingBoxOf } from "../domain/geometry.ts"
import type { Level } from "../domain/levels.ts"
import { territoryId } from "../domain/levels.ts"
import type { Topology } from "../domain/topology.ts"
import { shapeOf, simplified } from "../domain/topology-shapes.ts"

/** A line of territory.boundary, with the names of its columns; shapes are coordinates of a MultiPolygon. */
export type BoundaryRow = {
  territory_id: string
  shape: unknown
  outline: unknown
  west: number
  south: number
  east: number
  north: number
  vintage: string
  source: string
}

/** Fewer points for a map of many territories: what is dropped is under a pixel on a map of a département. */
const outlineArea: Partial<Record<Level, number>> = { region: 1e-3, departement: 3e-4, qpv: 1e-8, neighbourhood: 3e-8 }
const outlineAreaElsewhere = 5e-5

/** The boundaries of one level, fine and coarse; neighbours keep their common line in both. */
export function* boundaryRows(
  level: Level,
  topology: Topology,
  origin: { vintage: string; source: string },
): Generator<BoundaryRow> {
  const coarse = simplified(topology, outlineArea[level] ?? outlineAreaElsewhere)
  for (const code of topology.shapes.keys()) {
    const shape = shapeOf(topology, code)
    const box = boundingBoxOf([shape])
    if (box === null) continue
    const [west, south, east, north] = box
    const outline = shapeOf(coarse, code)
    yield {
      territory_id: territoryId(level, code),
      shape,
      outline: outline.length === 0 ? shape : outline,
      west,
      south,
      east,
      north,
      ...origin,
    }
  }
}
