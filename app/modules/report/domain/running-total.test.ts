import { expect, test } from "vitest"
import { runningTotal, sameDayBefore } from "./running-total.ts"

test("sums run since January and stop at the running month", () => {
  expect(runningTotal([1, 0, 2], 2)).toEqual([1, 1, Number.NaN])
  expect(runningTotal([1, 0, 2])).toEqual([1, 1, 3])
})

test("the same day a year before exists, leap years included", () => {
  expect([sameDayBefore("2024-02-29"), sameDayBefore("2026-11-28")]).toEqual(["2023-02-28", "2025-11-28"])
})
