import { expect, it } from "vitest"
import { readCents, readDecimal, typedEuros } from "./amount.ts"

it("cents are typed again as people write euros", () => {
  expect([120000, 120050, 5, -8010].map(typedEuros)).toEqual(["1200", "1200,50", "0,05", "-80,10"])
  for (const cents of [0, 120000, 120050, 5, -8010]) expect(readCents(typedEuros(cents))).toBe(cents)
})

it("amounts as people and spreadsheets write them", () => {
  const read = (typed: string) => readCents(typed)
  expect([read("1 240,50 €"), read("1240.5"), read("1.240,50"), read("1,240.50"), read("12")]).toEqual([
    124050, 124050, 124050, 124050, 1200,
  ])
  expect([read("-80"), read("(80)"), read("−80,10"), read("80,50000")]).toEqual([-8000, -8000, -8010, 8050])
  expect([read(""), read("   ")]).toEqual([null, null])
  expect([read("douze"), read("1.240"), read("12,345"), read("1e3"), read("12-5")]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})

it("days and hours", () => {
  expect([readDecimal("1,5"), readDecimal("10"), readDecimal(""), readDecimal("-1"), readDecimal("x")]).toEqual([
    1.5,
    10,
    null,
    undefined,
    undefined,
  ])
})
