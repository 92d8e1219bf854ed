import { expect, test } from "vitest"
import { keyNumber } from "./key-number.ts"

test("a hundred thousand near keys have as many numbers, safe as integers", () => {
  const numbers = new Set<number>()
  for (let rank = 0; rank < 50_000; rank += 1) {
    numbers.add(keyNumber(`number:base-partagee:${rank}`))
    numbers.add(keyNumber(`title:habiter ville|${rank}`))
  }
  expect(numbers.size).toBe(100_000)
  expect([...numbers].every(Number.isSafeInteger)).toBe(true)
})
