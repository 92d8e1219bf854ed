import { expect, test } from "vitest"
import { higherRole, leavesNoAdministrator } from "./role-rules.ts"

test("an invitation raises a role and never lowers it", () => {
  expect(higherRole("staff", undefined)).toBe("staff")
  expect(higherRole("staff", "professional")).toBe("staff")
  expect(higherRole("professional", "administrator")).toBe("administrator")
  expect(higherRole("staff", "staff")).toBe("staff")
})

test("only the last administrator is held back, and only from a lower role", () => {
  expect(leavesNoAdministrator(["a"], "a", "staff")).toBe(true)
  expect(leavesNoAdministrator(["a"], "a", undefined)).toBe(true)
  expect(leavesNoAdministrator(["a"], "a", "administrator")).toBe(false)
  expect(leavesNoAdministrator(["a", "b"], "a", undefined)).toBe(false)
  expect(leavesNoAdministrator(["a"], "b", undefined)).toBe(false)
  expect(leavesNoAdministrator([], "b", undefined)).toBe(false)
})
