import { expect, test } from "vitest"
import { dayAhead } from "./day-ahead.ts"

test("the first day to come, whatever the order; today and cancelled days are none", () => {
  const slots = [
    { date: "2026-12-16" },
    { date: "2026-12-15" },
    { date: "2026-12-01", state: "cancelled" },
    { date: "2026-11-29" },
  ]
  expect(dayAhead(slots, "2026-11-29")).toBe("2026-12-15")
  expect(dayAhead(slots, "2026-12-15")).toBe("2026-12-16")
  expect(dayAhead(slots, "2026-12-16")).toBeUndefined()
})
