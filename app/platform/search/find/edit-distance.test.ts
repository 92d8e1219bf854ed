import { expect, test } from "vitest"
import { editDistance } from "./edit-distance.ts"

test.each([
  ["ville", "ville", 0],
  ["vile", "ville", 1],
  ["politqiue", "politique", 1],
  ["chta", "chat", 1],
  ["quartier", "cartier", 2],
  ["", "ab", 2],
  ["ville", "chateau", 4],
])("%s → %s: %i", (one, other, expected) => {
  expect(editDistance(one, other, 3)).toBe(expected)
  expect(editDistance(other, one, 3)).toBe(expected)
})
