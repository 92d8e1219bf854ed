import { expect, test } from "vitest"
import type { SignedSlot } from "./half-day.ts"
import { currentHalfDay, halfDaysOf, minutesByHalf } from "./half-day.ts"

const slot = (given: Partial<SignedSlot>): SignedSlot => ({
  id: "a",
  date: "2026-11-12",
  halves: ["morning", "afternoon"],
  starts: "09:00",
  ends: "17:00",
  minutes: 420,
  state: "planned",
  ...given,
})

test("a day of two halves has two sheets, whose minutes add up to the day", () => {
  expect([...minutesByHalf(slot({}))]).toEqual([
    ["morning", 210],
    ["afternoon", 210],
  ])
  expect([...minutesByHalf(slot({ starts: "09:30", minutes: 401 }))]).toEqual([
    ["morning", 187],
    ["afternoon", 214],
  ])
  expect([...minutesByHalf(slot({ starts: null, ends: null, minutes: 361 }))]).toEqual([
    ["morning", 181],
    ["afternoon", 180],
  ])
})

test("an evening that ends after midnight lies in the evening", () => {
  expect([...minutesByHalf(slot({ halves: ["evening"], starts: "22:00", ends: "01:00", minutes: 120 }))]).toEqual([
    ["evening", 120],
  ])
})

test("half-days come in the order of the calendar, each with its own hours", () => {
  const days = halfDaysOf([
    slot({ id: "b", date: "2026-11-13", halves: ["evening"], starts: "18:30", ends: "20:30" }),
    slot({}),
  ])
  expect(days.map(({ date, half, starts, ends }) => [date, half, starts, ends])).toEqual([
    ["2026-11-12", "morning", "09:00", null],
    ["2026-11-12", "afternoon", null, "17:00"],
    ["2026-11-13", "evening", "18:30", "20:30"],
  ])
})

test("the half-day of now comes first, then the next that waits, then the last", () => {
  const days = halfDaysOf([slot({}), slot({ id: "b", date: "2026-11-19" })]).map((day) => ({
    ...day,
    validated: false,
  }))
  const shown = (today: string, time: string, of = days) => {
    const day = currentHalfDay(of, today, time)
    return day && [day.date, day.half]
  }
  expect(shown("2026-11-12", "09:05")).toEqual(["2026-11-12", "morning"])
  expect(shown("2026-11-12", "14:00")).toEqual(["2026-11-12", "afternoon"])
  expect(shown("2026-11-15", "09:00")).toEqual(["2026-11-19", "morning"])
  expect(shown("2026-12-01", "09:00")).toEqual(["2026-11-12", "morning"])
  expect(
    shown(
      "2026-12-01",
      "09:00",
      days.map((day) => ({ ...day, validated: true })),
    ),
  ).toEqual(["2026-11-19", "afternoon"])
  expect(shown("2026-12-01", "09:00", [])).toBeUndefined()
})
