import { expect, test } from "vitest"
import { fieldsOf, isoDay, missingField, phoneOf, suggestMapping } from "./import-fields.ts"

test("headings are known by their words, each field once, the rest left out", () => {
  const headings = ["NOM", "Prénom", "E-mail", "Couleur", "Structure", "Nom"]
  expect(suggestMapping("people", headings)).toEqual(["familyName", "givenName", "email", "", "structure", ""])
  expect(suggestMapping("structures", ["Raison sociale", "N° SIRET", "C.P."])).toEqual(["name", "siret", ""])
})

test("a table without names cannot come in", () => {
  expect(missingField("people", ["givenName", ""])).toBe("familyName")
  expect(missingField("structures", ["", "name"])).toBeUndefined()
})

test("short lines leave fields empty, columns left out are dropped", () => {
  expect(fieldsOf(["name", "", "city"], [" Régie ", "x"])).toEqual({ name: "Régie", city: "" })
})

test("a number that a spreadsheet took for a figure gets its first sign back", () => {
  expect(fieldsOf(["familyName", "mobile"], ["Ronce", "612345678"])).toEqual({
    familyName: "Ronce",
    mobile: "06 12 34 56 78",
  })
  expect(phoneOf("33561234567")).toBe("+33 5 61 23 45 67")
  for (const kept of ["", "06 12 34 56 78", "0561234567", "3949", "5 61 23", "012345678", "49301234567"])
    expect(phoneOf(kept)).toBe(kept)
})

test("days as people write them become ISO days", () => {
  expect(["3/5/2021", "03-05-2021", "2021-05-03", "44319", "mai 2021"].map(isoDay)).toEqual([
    "2021-05-03",
    "2021-05-03",
    "2021-05-03",
    "2021-05-03",
    "mai 2021",
  ])
})
