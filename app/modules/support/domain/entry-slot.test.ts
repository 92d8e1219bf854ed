import { expect, test } from "vitest"
import { slotOfAct, slotOfTalk } from "./entry-slot.ts"

const date = "2017-03-14"

test("half a day is three hours, a day six, unless minutes are said", () => {
  expect(slotOfAct(date, "afternoon", null)).toEqual({ date, halves: ["afternoon"], dayPart: 50, minutes: 180 })
  expect(slotOfAct(date, "day", null)).toMatchObject({ halves: ["morning", "afternoon"], dayPart: 100, minutes: 360 })
  expect(slotOfAct(date, "day", 300)).toMatchObject({ dayPart: 100, minutes: 300 })
})

test("minutes alone are time and no part of a day; nothing said, nothing counted", () => {
  expect(slotOfAct(date, null, 45)).toMatchObject({ dayPart: 0, minutes: 45 })
  expect(slotOfAct(date, null, null)).toBeUndefined()
})

test.each([
  [9, "morning"],
  [13, "afternoon"],
  [17, "afternoon"],
  [18, "evening"],
])("a talk at %i o’clock is in the %s", (hour, half) => {
  expect(slotOfTalk(date, 20, hour)).toEqual({ date, halves: [half], dayPart: 0, minutes: 20 })
})
