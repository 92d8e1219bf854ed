import { describe, expect, it } from "vitest"
import { minutesBetween } from "./clock.ts"
import { completeSlot, halvesBetween } from "./slot.ts"

const paris = "Europe/Paris"

describe("a slot said in halves of a day", () => {
  it("counts half a day for each half, a day at most", () => {
    const date = "2017-01-16"
    expect(completeSlot({ date, halves: ["morning"] }, paris)).toMatchObject({ dayPart: 50, minutes: 180 })
    expect(completeSlot({ date, halves: ["afternoon", "morning"] }, paris)).toEqual({
      date,
      halves: ["morning", "afternoon"],
      starts: null,
      ends: null,
      dayPart: 100,
      minutes: 360,
    })
    expect(completeSlot({ date, halves: ["morning", "afternoon", "evening"] }, paris).dayPart).toBe(100)
  })

  it("counts what it is said to count: two hours that count a day", () => {
    const slot = completeSlot({ date: "2017-10-02", starts: "16:00", ends: "18:00", dayPart: 100 }, paris)
    expect(slot).toMatchObject({ halves: ["afternoon"], minutes: 120, dayPart: 100 })
  })
})

describe("a slot said in hours", () => {
  it.each([
    ["09:00", "12:00", ["morning"], 50, 180],
    ["09:30", "13:15", ["morning"], 50, 225],
    ["09:00", "17:00", ["morning", "afternoon"], 100, 480],
    ["14:00", "18:30", ["afternoon"], 50, 270],
    ["18:30", "20:30", ["evening"], 50, 120],
    ["12:30", "13:15", ["morning"], 50, 45],
    ["16:30", "20:00", ["afternoon", "evening"], 100, 210],
    ["22:00", "01:00", ["evening"], 50, 180],
  ] as const)("%s–%s lies in %j", (starts, ends, halves, dayPart, minutes) => {
    expect(halvesBetween(starts, ends)).toEqual(halves)
    expect(completeSlot({ date: "2017-03-07", starts, ends }, paris)).toMatchObject({ dayPart, minutes })
  })
})

describe("the clock of the place", () => {
  it("counts an hour less in the night of March and one more in that of October", () => {
    expect(minutesBetween("2026-03-29", "00:30", "04:30", paris)).toBe(180)
    expect(minutesBetween("2026-10-25", "00:30", "04:30", paris)).toBe(300)
    expect(minutesBetween("2026-03-28", "22:00", "04:00", paris)).toBe(300)
    expect(minutesBetween("2026-03-29", "09:00", "12:00", paris)).toBe(180)
    expect(minutesBetween("2026-03-29", "00:30", "04:30", "Indian/Reunion")).toBe(240)
    expect(minutesBetween("2026-03-29", "02:30", "04:00", paris)).toBe(30)
    expect(minutesBetween("2026-10-25", "02:30", "04:00", paris)).toBe(150)
  })
})
