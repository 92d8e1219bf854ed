import { z } from "zod"
import type { MultiPolygon, Position } from "../domain/geometry.ts"
import type { Topology } from "../domain/topology.ts"

const pair = z.tuple([z.number(), z.number()]).rest(z.number())
const properties = z.record(z.string(), z.unknown()).nullish()
const geometry = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("Polygon"),
    id: z.union([z.string(), z.number()]).optional(),
    arcs: z.array(z.array(z.int())),
    properties,
  }),
  z.object({
    type: z.literal("MultiPolygon"),
    id: z.union([z.string(), z.number()]).optional(),
    arcs: z.array(z.array(z.array(z.int()))),
    properties,
  }),
])
const schema = z.object({
  type: z.literal("Topology"),
  transform: z.object({ scale: pair, translate: pair }).optional(),
  objects: z.record(z.string(), z.object({ type: z.literal("GeometryCollection"), geometries: z.array(geometry) })),
  arcs: z.custom<[number, number][][]>(isLines, "arcs"),
})

/** Checked by hand: hundreds of thousands of points are too many for a schema. */
function isLines(value: unknown): boolean {
  return Array.isArray(value) && value.every((line) => Array.isArray(line) && line.every(isPoint))
}

function isPoint(point: unknown): boolean {
  return Array.isArray(point) && point.length > 1 && Number.isFinite(point[0]) && Number.isFinite(point[1])
}

/** A shape of a file with what the file says of it. */
export type Feature = { id: string | null; properties: Record<string, unknown>; shape: MultiPolygon }

/** Reads a TopoJSON of polygons, quantised or not; each object of the file gives its features, in degrees. Throws a zod error. */
export function readTopojson(json: unknown): { object: string; features: Feature[] }[] {
  const { arcs, objects, transform } = schema.parse(json)
  const lines =
    transform === undefined
      ? arcs.map((arc) => arc.map(([x, y]) => [x, y] as const))
      : arcs.map((arc) => decoded(arc, transform))
  const ringOf = (ring: number[]) =>
    ring.flatMap((index, place) => {
      const line = index < 0 ? (lines[~index] ?? []).toReversed() : (lines[index] ?? [])
      return place === 0 ? line : line.slice(1)
    })
  return Object.entries(objects).map(([object, { geometries }]) => ({
    object,
    features: geometries.map(({ id, properties: said, ...shape }) => {
      const polygons = shape.type === "Polygon" ? [shape.arcs] : shape.arcs
      return {
        id: id === undefined ? null : String(id),
        properties: said ?? {},
        shape: polygons.map((polygon) => polygon.map(ringOf)),
      }
    }),
  }))
}

/** The topologies of a file that `writeTopojson` made, their lines shared; what is not such a file throws. */
export function readShippedTopology(json: unknown): Map<string, Topology> {
  const { arcs, objects, transform } = schema.parse(json)
  const step = transform?.scale[0] ?? 1
  const lines = arcs.map((arc) => decoded(arc, { scale: [1, 1], translate: [0, 0] }))
  return new Map(
    Object.entries(objects).map(([object, { geometries }]) => {
      const shapes = geometries.map(
        ({ id, ...shape }) => [String(id), shape.type === "Polygon" ? [shape.arcs] : shape.arcs] as const,
      )
      return [object, { step, arcs: lines, shapes: new Map(shapes) }]
    }),
  )
}

/** Writes topologies that share their lines as one quantised TopoJSON; the id of each geometry is its code. */
export function writeTopojson(objects: Record<string, Topology>): unknown {
  const first = Object.values(objects)[0]
  const step = first?.step ?? 1
  return {
    type: "Topology",
    transform: { scale: [step, step], translate: [0, 0] },
    objects: Object.fromEntries(
      Object.entries(objects).map(([name, { shapes }]) => [
        name,
        {
          type: "GeometryCollection",
          geometries: [...shapes].map(([id, arcs]) => ({ type: "MultiPolygon", id, arcs })),
        },
      ]),
    ),
    arcs: (first?.arcs ?? []).map(deltas),
  }
}

function deltas(arc: readonly Position[]): Position[] {
  return arc.map(([x, y], index) => {
    const [px, py] = arc[index - 1] ?? [0, 0]
    return [x - px, y - py] as const
  })
}

type Transform = { scale: readonly [number, number, ...number[]]; translate: readonly [number, number, ...number[]] }

function decoded(arc: readonly (readonly [number, number])[], { scale, translate }: Transform): Position[] {
  let [x, y] = [0, 0]
  return arc.map(([dx, dy]) => {
    x += dx
    y += dy
    return [rounded(x * scale[0] + translate[0]), rounded(y * scale[1] + translate[1])] as const
  })
}

/** Seven digits are a centimetre; more is noise of the multiplication. */
function rounded(degrees: number): number {
  return Number(degrees.toFixed(7))
}
