import { expect, test } from "vitest"
import type { Tie } from "./cooperation.ts"
import { layOutCircle, readableTies } from "./cooperation.ts"

const tie = (one: string, other: string, count = 1): Tie => ({ one, other, count })
const name = (id: string) => id

test("those that meet lie side by side, apart from the others", () => {
  const ties = [
    tie("a", "b", 5),
    tie("b", "c", 5),
    tie("a", "c", 5),
    tie("x", "y", 5),
    tie("y", "z", 5),
    tie("x", "z", 5),
    tie("c", "x"),
  ]
  const { nodes } = layOutCircle(ties, name, 100, 150)
  const groups = Object.fromEntries(nodes.map(({ id, group }) => [id, group]))
  expect(groups).toEqual({ a: 0, b: 0, c: 0, x: 1, y: 1, z: 1 })
  expect(nodes.map(({ id }) => id)).toEqual(["a", "b", "c", "x", "y", "z"])
})

test("the drawing depends on nothing but the ties, and every point is on the circle", () => {
  const ties = Array.from({ length: 200 }, (_, at) => tie(`s${at % 37}`, `t${(at * 7) % 41}`, 1 + (at % 5)))
  const circle = layOutCircle(ties, name, 100, 150)
  expect(layOutCircle(ties.toReversed(), name, 100, 150).nodes).toEqual(circle.nodes)
  for (const { x, y } of circle.nodes) expect(Math.hypot(x - 150, y - 150)).toBeCloseTo(100, 0)
  expect(new Set(circle.nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(circle.nodes.length)
  expect(circle.ties).toHaveLength(ties.length)
})

test("the threshold rises until it can be read", () => {
  const many = Array.from({ length: 400 }, (_, at) => tie(`a${at}`, `b${at}`, at < 50 ? 3 : 1))
  expect(readableTies(many)).toMatchObject({ threshold: 2 })
  expect(readableTies(many).ties).toHaveLength(50)
  expect(readableTies(many, 4)).toEqual({ threshold: 4, ties: [] })
  expect(layOutCircle([], name, 100, 150)).toEqual({ nodes: [], ties: [] })
})
