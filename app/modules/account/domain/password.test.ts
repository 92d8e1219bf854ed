import { expect, test } from "vitest"
import { passwordProblem } from "./password.ts"

const email = "camille.essai@exemple.test"

test("a sentence is a good password", () => {
  expect(passwordProblem("quatre chaises bleues", email)).toBeUndefined()
  expect(passwordProblem("🌱🌿🌳🍂🌱🌿🌳🍂🌱🌿🌳🍂", email)).toBeUndefined()
})

test("what is wrong has a name", () => {
  expect(passwordProblem("", email)).toBe("too-short")
  expect(passwordProblem("onze lettre", email)).toBe("too-short")
  // Eleven characters, though twenty-two units of UTF-16.
  expect(passwordProblem("🌱".repeat(11), email)).toBe("too-short")
  expect(passwordProblem("abcd".repeat(33), email)).toBe("too-long")
  expect(passwordProblem("aaaaaaaaaaaa", email)).toBe("one-character")
  expect(passwordProblem("Camille.Essai2026", email)).toBe("contains-address")
})

test("a short local part does not forbid passwords that happen to hold it", () => {
  expect(passwordProblem("quatre chaises bleues", "ana@exemple.test")).toBeUndefined()
})
