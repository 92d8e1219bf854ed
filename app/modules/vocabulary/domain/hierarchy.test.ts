import { expect, test } from "vitest"
import { depths, findLoops, pathUp } from "./hierarchy.ts"

const family = new Map([
  ["child", ["mother", "father"]],
  ["mother", ["grandmother"]],
  ["father", []],
  ["grandmother", []],
])

test("a sound hierarchy has no loop; its depths follow the longest way up", () => {
  expect(findLoops(family)).toEqual([])
  expect(Object.fromEntries(depths(family))).toEqual({ child: 2, mother: 1, father: 0, grandmother: 0 })
})

test("the way up, and none where there is none", () => {
  expect(pathUp(family, "child", "grandmother")).toEqual(["child", "mother", "grandmother"])
  expect(pathUp(family, "father", "child")).toBeNull()
})

test("two loops are two paths, each shortest and closed", () => {
  const knotted = new Map([
    ["a", ["b"]],
    ["b", ["c", "a"]],
    ["c", ["a"]],
    ["x", ["y", "a"]],
    ["y", ["x"]],
    ["free", ["a"]],
  ])
  const paths = findLoops(knotted).map((loop) => loop.path.join(""))
  expect(paths.sort()).toEqual(["aba", "xyx"])
})

test("random graphs: what is found is what brute force finds", () => {
  let seed = 7
  const random = (below: number) => (seed = (seed * 1103515245 + 12345) % 2147483648) % below
  for (let round = 0; round < 200; round += 1) {
    const names = Array.from({ length: 7 }, (_, at) => String(at))
    const graph = new Map(names.map((name) => [name, names.filter((other) => other !== name && random(5) === 0)]))
    const inLoop = names.filter((name) => (graph.get(name) ?? []).some((above) => pathUp(graph, above, name) !== null))
    const found = findLoops(graph).flatMap((loop) => [...loop.members])
    expect(found.sort()).toEqual(inLoop)
  }
})
