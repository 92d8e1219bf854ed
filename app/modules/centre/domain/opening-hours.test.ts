import { expect, test } from "vitest"
import { comingExceptions, halvesOverlap, intervalOf, isDate } from "./opening-hours.ts"

test("two times make an interval, two blanks nothing, all else a problem", () => {
  expect(intervalOf("09:00", "12:30")).toEqual({ from: "09:00", to: "12:30" })
  expect(intervalOf("", "")).toBeUndefined()
  expect(intervalOf("09:00", "")).toBe("half-missing")
  expect(intervalOf("", "12:00")).toBe("half-missing")
  expect(intervalOf("9h", "12h")).toBe("not-a-time")
  expect(intervalOf("24:00", "25:00")).toBe("not-a-time")
  expect(intervalOf("12:00", "09:00")).toBe("ends-before-it-starts")
  expect(intervalOf("12:00", "12:00")).toBe("ends-before-it-starts")
})

test("an afternoon may start when the morning ends, not before", () => {
  const morning = { from: "09:00", to: "12:30" }
  expect(halvesOverlap({ morning, afternoon: { from: "12:00", to: "17:00" } })).toBe(true)
  expect(halvesOverlap({ morning, afternoon: { from: "12:30", to: "17:00" } })).toBe(false)
  expect(halvesOverlap({ morning })).toBe(false)
})

test("only days of the calendar are dates", () => {
  expect(isDate("2028-02-29")).toBe(true)
})

test.each(["2027-02-29", "2026-13-01", "2026-1-1", "", "20260101", "2026-01-01T00:00"])("%j is no date", (wrong) => {
  expect(isDate(wrong)).toBe(false)
})

test("coming exceptions are in order and begin today", () => {
  const exceptions = [
    { date: "2026-12-25", note: "Noël" },
    { date: "2026-11-20", note: "passé" },
    { date: "2026-11-21", note: "inventaire" },
  ]
  expect(comingExceptions({ week: {}, exceptions }, "2026-11-21").map(({ date }) => date)).toEqual([
    "2026-11-21",
    "2026-12-25",
  ])
})
