import { expect, test } from "vitest"
import { dayOfSerial } from "./serial-day.ts"

test("a spreadsheet's bare number is the day it stands for; a year or any other text is left as it is", () => {
  expect(dayOfSerial("42107")).toBe("2015-04-13")
  expect(dayOfSerial("42107.75")).toBe("2015-04-13")
  expect(dayOfSerial(" 25569 ")).toBe("1970-01-01")
  expect(["2015", "20150413", "12345", "99999", "avril 2015", ""].map(dayOfSerial)).toEqual(Array(6).fill(null))
})
