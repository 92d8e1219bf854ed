import { expect, test } from "vitest"
import { readIsbn } from "./isbn.ts"
import { readIssn } from "./issn.ts"

test.each([
  ["978-2-253-06099-4", "9782253060994"],
  ["2-211-03401-2", "9782211034012"],
  ["2-86424-345-8 (br.)", "9782864243458"],
  ["ISBN : 080442957x", "9780804429573"],
  ["978 2 7597 0105 6", "9782759701056"],
])("%s is the ISBN %s", (typed, value) => {
  expect(readIsbn(typed)).toEqual({ value, typed: typed.trim() })
})

test.each(["978-2-253-06099-5", "2-211-03401-3", "9999999999999", "br.", "", "1234567890123"])(
  "%s is kept as typed, without a value",
  (typed) => {
    expect(readIsbn(typed)).toEqual({ value: null, typed })
  },
)

test("an ISSN reads with its hyphen, a false one has no value", () => {
  expect(readIssn("0338-0610").value).toBe("0338-0610")
  expect(readIssn("ISSN 0317847 1").value).toBe("0317-8471")
  expect(readIssn("2434-561x").value).toBe("2434-561X")
  expect(readIssn("0123-4567").value).toBeNull()
})
