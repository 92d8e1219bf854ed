import type { MultiPolygon, Ring } from "../domain/geometry.ts"
import { signedArea } from "../domain/geometry.ts"
import { UnreadableFile } from "../domain/import-problem.ts"
import { readDbf } from "./dbf.ts"
import type { FileFeature } from "./geojson.ts"

/**
 * The features of a shapefile (ESRI technical description, 1998) whose parts came in one archive: polygons with or without
 * height (types 5, 15, 25) and the table beside them. Only geographic coordinates in degrees are read.
 */
export function readShapefile(files: ReadonlyMap<string, Buffer>): FileFeature[] {
  const [shp, dbf, prj] = ["shp", "dbf", "prj"].map(
    (ending) => [...files].find(([name]) => name.endsWith(`.${ending}`))?.[1],
  )
  if (shp === undefined || dbf === undefined) throw new UnreadableFile("shapefile", shp === undefined ? ".shp" : ".dbf")
  if (prj?.toString("latin1").trimStart().startsWith("PROJCS") === true) throw new UnreadableFile("projection")
  try {
    const shapes = shapesOf(shp)
    return readDbf(dbf).map((properties, index) => ({
      id: null,
      properties,
      shape: shapes[index] ?? null,
      badShape: false,
    }))
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    throw new UnreadableFile("shapefile")
  }
}

function shapesOf(shp: Buffer): (MultiPolygon | null)[] {
  if (shp.readInt32BE(0) !== 9994) throw new UnreadableFile("shapefile", ".shp")
  const shapes: (MultiPolygon | null)[] = []
  for (let at = 100; at + 12 <= shp.length; ) {
    const length = shp.readInt32BE(at + 4) * 2
    if (length < 4 || at + 8 + length > shp.length) throw new UnreadableFile("shapefile", ".shp")
    shapes.push(polygonAt(shp, at + 8))
    at += 8 + length
  }
  return shapes
}

function polygonAt(shp: Buffer, at: number): MultiPolygon | null {
  if (![5, 15, 25].includes(shp.readInt32LE(at))) return null
  const [parts, points] = [shp.readInt32LE(at + 36), shp.readInt32LE(at + 40)]
  const starts = Array.from({ length: parts }, (_, part) => shp.readInt32LE(at + 44 + 4 * part))
  const first = at + 44 + 4 * parts
  const rings = starts.map((start, part) => {
    const end = starts[part + 1] ?? points
    return Array.from({ length: end - start }, (_, index) => {
      const place = first + 16 * (start + index)
      return [shp.readDoubleLE(place), shp.readDoubleLE(place + 8)] as const
    })
  })
  if (rings.flat().some(([lon, lat]) => !(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)))
    throw new UnreadableFile("projection")
  return polygonsOf(rings)
}

/** Outer rings turn clockwise in a shapefile, and their holes, which follow them, the other way. */
function polygonsOf(rings: Ring[]): MultiPolygon {
  const polygons: Ring[][] = []
  for (const ring of rings) {
    const last = polygons.at(-1)
    if (signedArea(ring) > 0 && last !== undefined) last.push(ring)
    else polygons.push([ring])
  }
  return polygons
}
