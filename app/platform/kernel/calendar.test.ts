import { expect, test } from "vitest"
import { addDays, dateIn, isDay, momentIn } from "./calendar.ts"

test("a day is one of the calendar", () => {
  expect(["2016-02-29", "2026-12-31"].every(isDay)).toBe(true)
  expect(["2017-02-29", "2017-2-1", "", "2017-13-01", "01/02/2017", "9999-99-99", "26-2-1"].some(isDay)).toBe(false)
})

test("days are counted without the clock, which changes on some of them", () => {
  expect([
    addDays("2026-02-28", 1),
    addDays("2024-02-28", 1),
    addDays("2026-03-28", 2),
    addDays("2026-10-26", -2),
  ]).toEqual(["2026-03-01", "2024-02-29", "2026-03-30", "2026-10-24"])
  expect(addDays("today", 1)).toBe("")
})

test("an instant has the date of the place where it is read", () => {
  const night = new Date("2017-12-31T23:30:00Z")
  expect(dateIn(night)).toBe("2018-01-01")
  expect(dateIn(night, "America/Cayenne")).toBe("2017-12-31")
  expect(momentIn(night, "Indian/Reunion")).toEqual({ date: "2018-01-01", time: "03:30" })
  expect(momentIn(new Date("2026-06-30T22:00:00Z"), "Europe/Paris")).toEqual({ date: "2026-07-01", time: "00:00" })
})
