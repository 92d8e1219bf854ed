import { describe, expect, test } from "vitest"
import type { Hours } from "./calendar.ts"
import { daysBetween, halfOf, openDayFrom } from "./calendar.ts"
import { defaultRules, dueDate, isLendable, loansLimit, renewalsFor } from "./lending-rules.ts"
import { reminderStage } from "./reminder.ts"

const day = { morning: { from: "09:00", to: "12:00" } }
const hours: Hours = {
  week: { monday: day, tuesday: day, thursday: day },
  exceptions: [{ date: "2026-12-14" }, { date: "2026-12-19", ...day }],
}
const rules = {
  ...defaultRules,
  byKind: { teaching_tool: { days: 7, renewals: 0, max: 1 }, periodical: { lendable: false } },
}

describe("the due date", () => {
  test("is so many days later when the centre is open then", () => {
    // A Tuesday, three weeks after a Tuesday.
    expect(dueDate(rules, "book", "2026-11-10", hours)).toBe("2026-12-01")
  })
  test("goes to the next open day, past a day closed by exception", () => {
    // Sunday 13 December; Monday 14 is closed by exception.
    expect(dueDate(rules, "book", "2026-11-22", hours)).toBe("2026-12-15")
  })
  test("may be a day that is open by exception only", () => {
    // Friday 18 December is closed, Saturday 19 open this once.
    expect(dueDate(rules, "book", "2026-11-27", hours)).toBe("2026-12-19")
  })
  test("follows the kind of document", () => {
    expect(dueDate(rules, "teaching_tool", "2026-11-10", hours)).toBe("2026-11-17")
    expect([renewalsFor(rules, "teaching_tool"), renewalsFor(rules, "book")]).toEqual([0, 1])
    expect([isLendable(rules, "periodical"), isLendable(rules, "book")]).toEqual([false, true])
  })
  test("is the plain day when nothing is known of the hours, or the centre never opens again", () => {
    expect(dueDate(rules, "book", "2026-11-22", { week: {}, exceptions: [] })).toBe("2026-12-13")
    expect(openDayFrom({ week: { monday: {} }, exceptions: [] }, "2026-12-13")).toBe("2026-12-13")
  })
})

test("a reader has so many loans, and so many of one kind", () => {
  expect(loansLimit(rules, "book", ["book", "book", "book", "book"])).toBeUndefined()
  expect(loansLimit(rules, "book", Array(5).fill("report"))).toEqual({ limit: 5, ofKind: false })
  expect(loansLimit(rules, "teaching_tool", ["teaching_tool"])).toEqual({ limit: 1, ofKind: true })
})

test.each([
  ["2026-12-10", "2026-12-07", 0],
  ["2026-12-10", "2026-12-08", 1],
  ["2026-12-10", "2026-12-10", 1],
  ["2026-12-10", "2026-12-11", 0],
  ["2026-12-10", "2026-12-13", 2],
  ["2026-12-10", "2026-12-23", 2],
  ["2026-12-10", "2026-12-24", 3],
])("due %s, on %s: stage %s", (dueOn, today, stage) => {
  expect(reminderStage(dueOn, today, rules)).toBe(stage)
})

test("days from one to another, and the half of the day", () => {
  expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2)
  expect([halfOf("12:59"), halfOf("13:00")]).toEqual(["morning", "afternoon"])
})
