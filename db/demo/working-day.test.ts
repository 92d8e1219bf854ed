import { expect, test } from "vitest"
import { workingDayFrom } from "./working-day.ts"

const sunday = Date.parse("2026-11-29T12:00:00Z")

test("a day of the demonstration is one on which a centre works", () => {
  expect(workingDayFrom(0, sunday)).toBe("2026-11-30")
  expect(workingDayFrom(2, sunday)).toBe("2026-12-01")
  // Friday 25 December, then the weekend.
  expect(workingDayFrom(26, sunday)).toBe("2026-12-28")
  expect(workingDayFrom(33, sunday)).toBe("2027-01-04")
})
