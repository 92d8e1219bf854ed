import { expect, test } from "vitest"
import { unknownAcronym } from "./unknown-acronym.ts"

test.each([
  ["DALO", ["dalo"], "DALO"],
  ["l’accès au DALO", ["dalo"], "DALO"],
  ["dalo", ["dalo"], undefined],
  ["QPV Toulouse", ["toulouse"], undefined],
  ["LOGEMENTS", ["logements"], undefined],
])("%s, of which %j is nowhere: %s", (query, unknown, expected) => {
  expect(unknownAcronym(query, unknown)).toBe(expected)
})
