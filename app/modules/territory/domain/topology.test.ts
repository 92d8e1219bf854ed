import { expect, test } from "vitest"
import type { MultiPolygon, Position } from "./geometry.ts"
import { boundingBoxOf, contains, signedArea } from "./geometry.ts"
import { simplifyLine } from "./simplify-line.ts"
import { topologyOf } from "./topology.ts"
import { merged, shapeOf, simplified } from "./topology-shapes.ts"

const square = (x: number, y: number, side = 1): MultiPolygon => [
  [
    [
      [x, y],
      [x + side, y],
      [x + side, y + side],
      [x, y + side],
      [x, y],
    ],
  ],
]

test("two neighbours share the line between them, whichever way their rings turn", () => {
  const backwards = square(1, 0).map((polygon) => polygon.map((ring) => ring.toReversed()))
  const topology = topologyOf(
    new Map([
      ["a", square(0, 0)],
      ["b", backwards],
    ]),
    0.1,
  )
  expect(topology.arcs).toHaveLength(3)
  expect(areaOf(shapeOf(topology, "a"))).toBeCloseTo(1)
  expect(areaOf(shapeOf(topology, "b"))).toBeCloseTo(1)
})

test("joined shapes lose the line between them and keep the hole around a shape left out", () => {
  const cells = new Map<string, MultiPolygon>()
  for (let x = 0; x < 3; x++) for (let y = 0; y < 3; y++) cells.set(`${x}${y}`, square(x, y))
  const frame = merged(topologyOf(cells, 0.1), (key) => (key === "11" ? null : "frame"))
  const shape = shapeOf(frame, "frame")
  expect(shape).toHaveLength(1)
  expect(shape[0]).toHaveLength(2)
  expect(areaOf(shape)).toBeCloseTo(8)
  expect(contains(shape, [1.5, 1.5])).toBe(false)
  expect(contains(shape, [0.5, 1.5])).toBe(true)
})

test("whatever the shapes, joining them keeps their area and simplifying leaves no gap between them", () => {
  for (let seed = 1; seed <= 30; seed++) {
    const random = randomFrom(seed)
    const cells = grid(5, random)
    const topology = topologyOf(cells, 0.001)
    const all = shapeOf(
      merged(topology, () => "all"),
      "all",
    )
    const sum = [...cells.keys()].reduce((total, key) => total + areaOf(shapeOf(topology, key)), 0)
    expect(areaOf(all)).toBeCloseTo(sum, 6)
    const coarse = simplified(topology, 0.02)
    const outline = areaOf(
      shapeOf(
        merged(coarse, () => "all"),
        "all",
      ),
    )
    const coarseSum = [...cells.keys()].reduce((total, key) => total + areaOf(shapeOf(coarse, key)), 0)
    expect(outline).toBeCloseTo(coarseSum, 6)
  }
})

test("rings that vanish on the grid are dropped, and a spike does not break what is left", () => {
  const spiked: MultiPolygon = [
    [
      [
        [0, 0],
        [1, 0],
        [2, 0],
        [1, 0],
        [1, 1],
        [0, 1],
        [0, 0],
      ],
    ],
    ...square(5, 5, 0.001),
  ]
  const topology = topologyOf(new Map([["a", spiked]]), 0.1)
  expect(topology.shapes.get("a")).toHaveLength(1)
  expect(
    areaOf(
      shapeOf(
        merged(topology, () => "a"),
        "a",
      ),
    ),
  ).toBeCloseTo(1)
})

test("a line loses its least triangles first and keeps its ends; a closed one keeps four points", () => {
  const line: Position[] = [
    [0, 0],
    [1, 0.01],
    [2, 0],
    [3, 1],
    [4, 0],
  ]
  expect(simplifyLine(line, 0.1)).toEqual([line[0], line[2], line[3], line[4]])
  expect(simplifyLine(line, 100)).toEqual([line[0], line[4]])
  expect(simplifyLine(square(0, 0)[0]?.[0] ?? [], 100)).toHaveLength(4)
})

test("a box around nothing is no box", () => {
  expect(boundingBoxOf([])).toBeNull()
  expect(boundingBoxOf([square(1, 2)])).toEqual([1, 2, 2, 3])
})

function areaOf(shape: MultiPolygon): number {
  return shape.reduce((sum, polygon) => sum + polygon.reduce((area, ring) => area + signedArea(ring) / 2, 0), 0)
}

/** A grid of cells whose inner corners are moved and whose sides are bent, the same for both neighbours. */
function grid(size: number, random: () => number): Map<string, MultiPolygon> {
  const corners = new Map<string, Position>()
  const bends = new Map<string, Position[]>()
  const corner = (x: number, y: number): Position => {
    const key = `${x} ${y}`
    const place = corners.get(key) ?? [x + (random() - 0.5) * 0.3, y + (random() - 0.5) * 0.3]
    corners.set(key, place)
    return place
  }
  const side = (x1: number, y1: number, x2: number, y2: number): Position[] => {
    const [a, b] = [corner(x1, y1), corner(x2, y2)]
    const key = [`${x1} ${y1}`, `${x2} ${y2}`].toSorted().join("|")
    const forward = key.startsWith(`${x1} ${y1}|`)
    const points =
      bends.get(key) ??
      [0.25, 0.5, 0.75].map((share): Position => {
        const [from, to] = forward ? [a, b] : [b, a]
        return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share + (random() - 0.5) * 0.05]
      })
    bends.set(key, points)
    return [a, ...(forward ? points : points.toReversed())]
  }
  const cells = new Map<string, MultiPolygon>()
  for (let x = 0; x < size; x++)
    for (let y = 0; y < size; y++) {
      const ring = [
        ...side(x, y, x + 1, y),
        ...side(x + 1, y, x + 1, y + 1),
        ...side(x + 1, y + 1, x, y + 1),
        ...side(x, y + 1, x, y),
      ]
      cells.set(`${x},${y}`, [[[...ring, corner(x, y)]]])
    }
  return cells
}

function randomFrom(seed: number): () => number {
  let state = seed * 7919
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}
