import { Readable } from "node:stream"
import { findCentreBySlug } from "#modules/centre/index.server.ts"
import { findTerritory, importTerritories } from "#modules/territory/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { receiveFile } from "#platform/files/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { mainCentreSlug } from "./centre.ts"
import type { Demonstration } from "./index.ts"

/** Observation sectors of the main centre, drawn for the demonstration; what is there already stays as it is. */
export const demonstration: Demonstration = { name: "territory", create }

async function create(caller: Caller): Promise<void> {
  const known = await read(caller, async (tx) => ({
    centre: await findCentreBySlug(tx, mainCentreSlug),
    sector: await findTerritory(tx, "neighbourhood", sectors[0]?.code ?? ""),
  }))
  if (known.centre === undefined) throw new Error(`The centre ${mainCentreSlug} of the demonstration is missing.`)
  if (known.sector !== null) return
  const content = Readable.from([Buffer.from(JSON.stringify(featureCollection()))])
  const file = await receiveFile(content, { name: "secteurs-observation.geojson", mediaType: "application/geo+json" })
  await importTerritories(caller, {
    file,
    centreId: known.centre.id,
    source: "Passerelles Midi, secteurs d’observation (démonstration)",
    vintage: "2026",
  })
}

// Corners of the sectors, in degrees; neighbours name the same corners.
const corners: Record<string, [number, number]> = {
  a: [1.388, 43.617],
  b: [1.41, 43.634],
  c: [1.45, 43.65],
  d: [1.49, 43.635],
  e: [1.375, 43.6],
  f: [1.415, 43.615],
  g: [1.445, 43.618],
  h: [1.475, 43.61],
  i: [1.37, 43.575],
  j: [1.415, 43.585],
  k: [1.447, 43.585],
  l: [1.487, 43.585],
  m: [1.4, 43.553],
  n: [1.44, 43.552],
  o: [1.475, 43.56],
}

const sectors = [
  { code: "PM-01", name: "Secteur nord-ouest", outline: "abfea" },
  { code: "PM-02", name: "Secteur nord", outline: "bcgfb" },
  { code: "PM-03", name: "Secteur nord-est", outline: "cdhgc" },
  { code: "PM-04", name: "Secteur rive gauche", outline: "efjie" },
  { code: "PM-05", name: "Secteur centre", outline: "fgkjf" },
  { code: "PM-06", name: "Secteur est", outline: "ghlkg" },
  { code: "PM-07", name: "Secteur sud-ouest", outline: "ijmi" },
  { code: "PM-08", name: "Secteur sud", outline: "jknmj" },
  { code: "PM-09", name: "Secteur sud-est", outline: "klonk" },
]

function featureCollection() {
  return {
    type: "FeatureCollection",
    features: sectors.map(({ code, name, outline }) => ({
      type: "Feature",
      properties: { code_quartier: code, nom_quartier: name, code_insee: "31555" },
      geometry: { type: "Polygon", coordinates: [[...outline].map((corner) => corners[corner])] },
    })),
  }
}
