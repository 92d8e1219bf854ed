import { expect, it } from "vitest"
import { progressOf } from "./progress.ts"

it("a cycle is complete with its required courses", () => {
  const courses = [
    { id: "a", required: true },
    { id: "b", required: true },
    { id: "c", required: false },
  ]
  expect(progressOf(courses, ["a", "c", "z"])).toEqual({ done: 1, wanted: 2, complete: false })
  expect(progressOf(courses, ["b", "a"])).toEqual({ done: 2, wanted: 2, complete: true })
  const free = courses.map((course) => ({ ...course, required: false }))
  expect(progressOf(free, ["a"])).toEqual({ done: 1, wanted: 3, complete: false })
  expect(progressOf([], [])).toEqual({ done: 0, wanted: 0, complete: false })
})
