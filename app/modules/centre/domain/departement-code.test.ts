import { expect, test } from "vitest"
import { departementCodes } from "./departement-code.ts"

test("codes are read with any separator, completed and put in order, once each", () => {
  expect(departementCodes("9, 12 31;2a\n09")).toEqual({ codes: ["09", "12", "2A", "31"], wrong: [] })
  expect(departementCodes("")).toEqual({ codes: [], wrong: [] })
})

test("what cannot be a code is said, not dropped", () => {
  expect(departementCodes("31 96 20 2C abc 975 976 00").wrong).toEqual(["96", "20", "2C", "ABC", "975", "00"])
  expect(departementCodes("31 96").codes).toEqual(["31"])
})
