import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import type { CommuneHistory } from "../../app/modules/territory/domain/commune-history.ts"
import type { MultiPolygon, PolygonRings } from "../../app/modules/territory/domain/geometry.ts"
import { successionOf } from "../../app/modules/territory/domain/successors.ts"
import type { Topology } from "../../app/modules/territory/domain/topology.ts"
import { topologyOf } from "../../app/modules/territory/domain/topology.ts"
import { merged, shapeOf, simplified } from "../../app/modules/territory/domain/topology-shapes.ts"
import { writeTopojson } from "../../app/modules/territory/formats/topojson.ts"
import type { Cog } from "./cog.ts"

/** Folders of communes and the file of départements inside the source; the outlines are those of 1 January 2018. */
const communeFolders = ["communes-occitanie", "communes-autres"]
const departementsFile = "departements-avec-outre-mer.geojson"

/**
 * Writes two TopoJSON files: communes as they are in the current COG (those merged since 2018 joined) with the EPCI whose
 * members are all there, and départements with régions. Returns the outlines of communes.
 */
export function writeBoundaries(
  source: string,
  out: string,
  cog: Cog,
  history: CommuneHistory,
): Map<string, MultiPolygon> {
  const communes2018 = topologyOf(communeShapesIn(source), 0.0001)
  const communes = simplified(
    merged(communes2018, (code) => todayOf(code, cog, history)),
    4e-7,
  )
  const epcis = withAllMembers(
    merged(communes, (code) => cog.epciOf.get(code) ?? null),
    communes,
    cog,
  )
  writePacked(join(out, "boundaries-communes.topojson.gz"), { commune: communes, epci: epcis })

  const departements = simplified(topologyOf(shapesIn(join(source, departementsFile)), 0.001), 2e-5)
  const regionOf = new Map(cog.communes.map(({ departement, region }) => [departement, region]))
  writePacked(join(out, "boundaries-departements.topojson.gz"), {
    departement: departements,
    region: merged(departements, (code) => regionOf.get(code) ?? null),
  })
  return new Map([...communes.shapes.keys()].map((code) => [code, shapeOf(communes, code)]))
}

/** The commune of today on an outline of 2018; an outline that lies in several communes today is left out. */
function todayOf(code: string, cog: Cog, history: CommuneHistory): string | null {
  if (
    cog.communes.some((commune) => commune.code === code && commune.type === "commune-actuelle") &&
    !hasSplit(code, history)
  )
    return code
  const succession = successionOf(history, code, "2018-01-01")
  return succession.kind === "succeeded" && succession.into.length === 1 ? (succession.into[0] ?? null) : null
}

function hasSplit(code: string, history: CommuneHistory): boolean {
  const succession = successionOf(history, code, "2018-01-01")
  return succession.kind === "succeeded" && succession.into.length > 1
}

function withAllMembers(epcis: Topology, communes: Topology, cog: Cog): Topology {
  const missing = new Set([...cog.epciOf].filter(([commune]) => !communes.shapes.has(commune)).map(([, epci]) => epci))
  return { ...epcis, shapes: new Map([...epcis.shapes].filter(([epci]) => !missing.has(epci))) }
}

function communeShapesIn(source: string): Map<string, MultiPolygon> {
  const files = communeFolders.flatMap((folder) =>
    readdirSync(join(source, folder))
      .sort()
      .map((file) => join(source, folder, file)),
  )
  return new Map(files.filter((file) => file.endsWith(".geojson")).flatMap((file) => [...shapesIn(file)]))
}

type SourceFeature = {
  properties: { code: string }
  geometry: { type: "Polygon"; coordinates: PolygonRings } | { type: "MultiPolygon"; coordinates: MultiPolygon }
}

function shapesIn(path: string): Map<string, MultiPolygon> {
  const { features } = JSON.parse(readFileSync(path, "utf8")) as { features: SourceFeature[] }
  return new Map(
    features.map(({ properties, geometry }) => [
      properties.code,
      geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates,
    ]),
  )
}

function writePacked(path: string, objects: Record<string, Topology>): void {
  writeFileSync(path, gzipSync(JSON.stringify(writeTopojson(objects)), { level: 9 }))
}
