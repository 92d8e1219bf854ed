import { expect, test } from "vitest"
import { priceInCents } from "./holdings-change.ts"

test.each([
  ["12,50", 1250],
  ["12.5", 1250],
  ["1 200 €", 120_000],
  ["0", 0],
  ["19,99", 1999],
  ["", null],
  ["gratuit", undefined],
  ["12,505", undefined],
  ["-3", undefined],
])("%j is %s cents", (typed, cents) => {
  expect(priceInCents(typed)).toBe(cents)
})
