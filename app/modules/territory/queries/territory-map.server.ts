import type { Tx } from "#platform/db/index.server.ts"
import { parseQpvCode } from "../domain/codes.ts"
import type { MapSheet } from "../domain/draw-map.ts"
import { labelPlace, linesOf, mapSheet, pathOf } from "../domain/draw-map.ts"
import type { BoundingBox } from "../domain/geometry.ts"
import { boundingBoxOf } from "../domain/geometry.ts"
import type { TerritoryDetail } from "../domain/territory.ts"
import type { LayerTone, MapLayer, TerritoryMap } from "../domain/territory-map.ts"
import type { Shape, ShapeList } from "./list-shapes.server.ts"
import { countCommuneShapes, listShapes } from "./list-shapes.server.ts"

/** More links than these would make a wall for the keyboard: such a layer is drawn as one path, and the list says the rest. */
const mostLinks = 80

/** The map of a territory from the outlines there are, or null when there is none. */
export async function territoryMap(tx: Tx, place: TerritoryDetail): Promise<TerritoryMap | null> {
  switch (place.level) {
    case "region":
      return drawn([
        { tone: "parts", shapes: await listShapes(tx, { kind: "departements", regionId: place.id }, "coarse") },
      ])
    case "departement":
      return await departementMap(tx, place)
    case "epci":
    case "ept":
    case "arrondissement":
      return await communesMap(tx, place)
    case "commune":
      return await communeMap(tx, place)
    case "qpv":
    case "neighbourhood":
      return await neighbourhoodMap(tx, place)
    case "contrat-de-ville":
      return await contratMap(tx, place)
  }
}

/** The map of France by régions: one sheet for the metropolitan ones, one for each of the others. */
export async function franceMap(tx: Tx): Promise<{ name: string; map: TerritoryMap }[]> {
  const regions = await listShapes(tx, { kind: "regions" }, "coarse")
  const [metropolitan, overseas] = [regions.filter(isMetropolitan), regions.filter((region) => !isMetropolitan(region))]
  const sheets = [
    { name: "", shapes: metropolitan },
    ...overseas.map((region) => ({ name: region.name, shapes: [region] })),
  ]
  return sheets.flatMap(({ name, shapes }) => {
    const map = drawn([{ tone: "parts", shapes }])
    return map === null ? [] : [{ name, map }]
  })
}

function isMetropolitan({ box: [west, south] }: Shape): boolean {
  return west > -10 && south > 40
}

async function departementMap(tx: Tx, place: TerritoryDetail): Promise<TerritoryMap | null> {
  if ((await countCommuneShapes(tx, place)) === 0) return await aroundMap(tx, place)
  const communes = await listShapes(tx, { kind: "communes", in: place }, "coarse")
  return drawn([
    // An intercommunality with members elsewhere is not drawn: what it holds here is seen as part of the département.
    { tone: "around", shapes: await listShapes(tx, { kind: "one", id: place.id }, "coarse"), asOne: true },
    { tone: "groups", shapes: await listShapes(tx, { kind: "intercommunalities", departementId: place.id }, "coarse") },
    { tone: "lines", shapes: communes, asOne: true },
  ])
}

/** Without outlines of its communes, a département is shown among those of its région. */
async function aroundMap(tx: Tx, place: TerritoryDetail): Promise<TerritoryMap | null> {
  const region = place.parents.find((parent) => parent.level === "region")
  const list: ShapeList =
    region === undefined ? { kind: "one", id: place.id } : { kind: "departements", regionId: region.id }
  const shapes = await listShapes(tx, list, "coarse")
  return drawn([
    { tone: "around", shapes: shapes.filter(({ id }) => id !== place.id) },
    { tone: "own", shapes: shapes.filter(({ id }) => id === place.id), asOne: true },
  ])
}

async function communesMap(tx: Tx, place: TerritoryDetail): Promise<TerritoryMap | null> {
  const count = await countCommuneShapes(tx, place)
  const shapes = await listShapes(tx, { kind: "communes", in: place }, count > mostLinks ? "coarse" : "fine")
  return drawn([{ tone: "parts", shapes }, await qpvLayer(tx, place)])
}

async function communeMap(tx: Tx, place: TerritoryDetail): Promise<TerritoryMap | null> {
  const own = await listShapes(tx, { kind: "one", id: place.id }, "fine")
  const frame = boxAround(own, 0.25)
  if (frame === null) return null
  const around = await listShapes(tx, { kind: "communes-around", box: frame }, "fine")
  return drawn(
    [
      { tone: "around", shapes: around.filter(({ id }) => id !== place.id) },
      { tone: "own", shapes: own, asOne: true },
      { tone: "quarters", shapes: await listShapes(tx, { kind: "quarters", in: place }, "fine") },
      await qpvLayer(tx, place),
    ],
    frame,
  )
}

/** A neighbourhood among what lies around it; without an outline of its own, the communes it lies in. */
async function neighbourhoodMap(tx: Tx, place: TerritoryDetail): Promise<TerritoryMap | null> {
  const own = await listShapes(tx, { kind: "one", id: place.id }, "fine")
  const frame = boxAround(own, 1.5)
  if (frame === null)
    return drawn([{ tone: "around", shapes: await listShapes(tx, { kind: "communes", in: place }, "fine") }])
  const around = await listShapes(tx, { kind: "communes-around", box: frame }, "fine")
  const peers = await peersOf(tx, place, around)
  return drawn(
    [
      { tone: "around", shapes: around },
      { ...peers, shapes: peers.shapes.filter(({ id }) => id !== place.id) },
      { tone: "own", shapes: own, asOne: true },
    ],
    frame,
  )
}

/** The neighbourhoods of the same kind in the communes around. */
async function peersOf(tx: Tx, place: TerritoryDetail, communes: Shape[]): Promise<Layer> {
  const generation = parseQpvCode(place.code)?.generation
  const lists = communes.map((commune) =>
    generation === undefined
      ? ({ kind: "quarters", in: commune } as const)
      : ({ kind: "qpv", in: commune, generation } as const),
  )
  const shapes: Shape[] = []
  for (const list of lists) shapes.push(...(await listShapes(tx, list, "fine")))
  const tone = generation === undefined ? "quarters" : (`qpv-${generation}` as const)
  return { tone, shapes: shapes.filter(({ id }, index) => shapes.findIndex((other) => other.id === id) === index) }
}

/** Priority neighbourhoods of 2024 where their outlines are known, else those of 2014. */
async function qpvLayer(tx: Tx, place: TerritoryDetail): Promise<Layer> {
  const recent = await listShapes(tx, { kind: "qpv", in: place, generation: 2024 }, "coarse")
  if (recent.length > 0) return { tone: "qpv-2024", shapes: recent }
  return { tone: "qpv-2014", shapes: await listShapes(tx, { kind: "qpv", in: place, generation: 2014 }, "coarse") }
}

async function contratMap(tx: Tx, place: TerritoryDetail): Promise<TerritoryMap | null> {
  const communes = await listShapes(tx, { kind: "communes", in: place }, "coarse")
  const perimeter = communes.length > 0 ? [] : await listShapes(tx, { kind: "one", id: place.id }, "fine")
  return drawn([
    { tone: "own", shapes: perimeter, asOne: true },
    { tone: "parts", shapes: communes },
    await qpvLayer(tx, place),
  ])
}

type Layer = { tone: LayerTone; shapes: Shape[]; asOne?: boolean }

function drawn(layers: Layer[], frame: BoundingBox | null = null): TerritoryMap | null {
  const shapes = layers.flatMap((layer) => layer.shapes)
  const box = frame ?? boundingBoxOf(shapes.map(({ shape }) => shape))
  if (box === null) return null
  const sheet = mapSheet(box)
  return {
    width: sheet.width,
    height: sheet.height,
    layers: layers.filter((layer) => layer.shapes.length > 0).map((layer) => drawnLayer(layer, sheet, layers)),
    vintages: [...new Set(shapes.map(({ vintage }) => vintage))].sort(),
    sources: [...new Set(shapes.map(({ source }) => source))].sort(),
  }
}

function drawnLayer({ tone, shapes, asOne }: Layer, sheet: MapSheet, layers: Layer[]): MapLayer {
  const all = shapes.map(({ shape }) => shape)
  if (tone === "lines") {
    const above = layers.filter((layer) => layer.tone === "groups").flatMap((layer) => layer.shapes)
    return {
      tone,
      d: linesOf(
        all,
        sheet,
        above.map(({ shape }) => shape),
      ),
    }
  }
  if (asOne === true || shapes.length > mostLinks) return { tone, d: pathOf(all, sheet) }
  return {
    tone,
    links: shapes.map(({ id, level, code, name, shape }) => {
      const place = level === "departement" ? labelPlace(shape, sheet) : null
      return { id, level, code, name, d: pathOf([shape], sheet), label: place && { text: code, ...place } }
    }),
  }
}

/** As wide as maps are beside the facts of a page. */
const landscape = 1.5

/** The box of shapes with some of what lies around: at least `share` of its size on each side, and wider than high. */
function boxAround(shapes: Shape[], share: number): BoundingBox | null {
  const box = boundingBoxOf(shapes.map(({ shape }) => shape))
  if (box === null) return null
  const [west, south, east, north] = box
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const height = Math.max((north - south) * (1 + 2 * share), ((east - west) * (1 + 2 * share) * shrink) / landscape)
  const width = (height * landscape) / shrink
  const [lon, lat] = [(west + east) / 2, (south + north) / 2]
  return [lon - width / 2, lat - height / 2, lon + width / 2, lat + height / 2]
}
