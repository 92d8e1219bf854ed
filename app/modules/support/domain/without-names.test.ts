import { expect, it } from "vitest"
import { withoutNames } from "./without-names.ts"

const names = ["Ana Petit", "Petit Ana", "Petit", "Ana"]

it.each([
  ["Vu Ana Petit, puis Mme PETIT.", "Vu […], puis Mme […]."],
  ["Un petit point avec Anabelle", "Un petit point avec Anabelle"],
  ["Petit-déjeuner, Petitjean", "[…]-déjeuner, Petitjean"],
  ["Rien", "Rien"],
])("a name goes from %s", (text, left) => {
  expect(withoutNames(text, names)).toBe(left)
})

it("names are words, not patterns, and no name takes nothing away", () => {
  expect(withoutNames("M. D. (B+) est là", ["(B+)"])).toBe("M. D. […] est là")
  expect(withoutNames("Un mot", ["", " "])).toBe("Un mot")
})
