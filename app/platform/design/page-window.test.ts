import { expect, it } from "vitest"
import { pageWindow } from "./page-window.ts"

it.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [3, 5, [1, 2, 3, 4, 5]],
  [1, 42, [1, 2, null, 41, 42]],
  [4, 42, [1, 2, 3, 4, 5, null, 41, 42]],
  [5, 42, [1, 2, 3, 4, 5, 6, null, 41, 42]],
  [20, 42, [1, 2, null, 19, 20, 21, null, 41, 42]],
  [42, 42, [1, 2, null, 41, 42]],
  [99, 3, [1, 2, 3]],
])("page %i of %i", (current, total, pages) => {
  expect(pageWindow(current, total)).toEqual(pages)
})
