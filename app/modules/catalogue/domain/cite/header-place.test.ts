import { expect, test } from "vitest"
import { headerPlace } from "./header-place.ts"

const above = ["Fonds du centre, relevé de septembre"]
const row = ["POL 12", "Habiter la ville", "Durand, Marie", "2014"]

test("the header is the row that names the fields, whatever stands above it", () => {
  expect(headerPlace([above, ["Cote", "Titre du document", "Auteur(s)", "Année"], row])).toBe(1)
  expect(headerPlace([["Titre"], row])).toBe(0)
  // A title that the words do not name: the fields beside it do.
  expect(headerPlace([above, ["État : mars"], ["Cote", "Désignation", "Auteur(s)", "Année"], row])).toBe(2)
})

test("where nothing is named, it is the first row that is about as wide as the others", () => {
  expect(headerPlace([above, ["A", "B", "C", "D"], row])).toBe(1)
  expect(
    headerPlace([
      ["A", "B"],
      ["x", "y"],
    ]),
  ).toBe(0)
  expect(headerPlace([])).toBe(0)
})
