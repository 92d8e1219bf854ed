import { expect, test } from "vitest"
import { returnTotals } from "./national-return.ts"

test("lines add up, each unit apart", () => {
  const line = {
    kind: "visit",
    kindName: "",
    theme: "",
    themeName: "",
    activities: 1,
    halfDays: 2,
    participants: 3,
    participantHours: 4.5,
  }
  expect(returnTotals([line, line])).toEqual({ activities: 2, halfDays: 4, participants: 6, participantHours: 9 })
  expect(returnTotals([])).toEqual({ activities: 0, halfDays: 0, participants: 0, participantHours: 0 })
})
