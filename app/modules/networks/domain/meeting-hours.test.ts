import { expect, it } from "vitest"
import { readHours } from "./meeting-hours.ts"

const day = {
  date: "2026-12-15",
  morningFrom: "09:30",
  morningTo: "12:30",
  afternoonFrom: "14:00",
  afternoonTo: "17:00",
}

it("a day has one part or two", () => {
  expect(readHours(day).parts).toHaveLength(2)
  expect(readHours({ ...day, afternoonFrom: "", afternoonTo: "" })).toEqual({
    parts: [{ date: "2026-12-15", starts: "09:30", ends: "12:30" }],
    wrong: [],
  })
})

it("hours that do not go together are told by their field", () => {
  expect(readHours({ ...day, morningTo: "" }).wrong).toEqual(["morningTo"])
  expect(readHours({ ...day, morningTo: "09:00" }).wrong).toEqual(["morningTo"])
  expect(readHours({ ...day, afternoonFrom: "12:00" }).wrong).toEqual(["afternoonFrom"])
  expect(readHours({ ...day, morningFrom: "", morningTo: "", afternoonFrom: "", afternoonTo: "" }).wrong).toEqual([
    "morningFrom",
  ])
})
