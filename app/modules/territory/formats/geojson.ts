import { z } from "zod"
import type { MultiPolygon, Position } from "../domain/geometry.ts"
import { UnreadableFile } from "../domain/import-problem.ts"
import type { Feature } from "./topojson.ts"

/** A feature of a file; without a shape when it is not made of polygons, or (`badShape`) when these cannot be drawn. */
export type FileFeature = Omit<Feature, "shape"> & { shape: MultiPolygon | null; badShape: boolean }

const collection = z.object({
  type: z.literal("FeatureCollection"),
  features: z.array(
    z.object({
      type: z.literal("Feature"),
      id: z.union([z.string(), z.number()]).nullish(),
      properties: z.record(z.string(), z.unknown()).nullish(),
      geometry: z.object({ type: z.string(), coordinates: z.unknown() }).nullish(),
    }),
  ),
})

/** The features of a GeoJSON FeatureCollection (RFC 7946); a third coordinate is dropped, other geometries give no shape. */
export function readGeojson(json: unknown): FileFeature[] {
  const parsed = collection.safeParse(json)
  if (!parsed.success) throw new UnreadableFile("json", parsed.error.issues[0]?.path.join(".") || "FeatureCollection")
  return parsed.data.features.map(({ id, properties, geometry }) => {
    const shape = geometry === null || geometry === undefined ? null : shapeOf(geometry)
    return {
      id: id === undefined || id === null ? null : String(id),
      properties: properties ?? {},
      shape,
      badShape: shape === null && /^(?:Multi)?Polygon$/.test(geometry?.type ?? ""),
    }
  })
}

function shapeOf({ type, coordinates }: { type: string; coordinates?: unknown }): MultiPolygon | null {
  if (type === "Polygon") return allOrNothing([coordinates].map(polygonOf))
  if (type === "MultiPolygon" && Array.isArray(coordinates)) return allOrNothing(coordinates.map(polygonOf))
  return null
}

function polygonOf(rings: unknown): Position[][] | null {
  return Array.isArray(rings) ? allOrNothing(rings.map(ringOf)) : null
}

function ringOf(points: unknown): Position[] | null {
  if (!Array.isArray(points) || points.length < 4) return null
  return allOrNothing(points.map(positionOf))
}

/** Degrees only: a projected coordinate, in metres, is no place on a globe. */
function positionOf(point: unknown): Position | null {
  if (!Array.isArray(point)) return null
  const [lon, lat] = point as unknown[]
  if (typeof lon !== "number" || typeof lat !== "number") return null
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? [lon, lat] : null
}

function allOrNothing<T>(items: (T | null)[]): T[] | null {
  const kept = items.filter((item) => item !== null)
  return kept.length === items.length && kept.length > 0 ? kept : null
}
