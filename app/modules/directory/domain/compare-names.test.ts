import { expect, test } from "vitest"
import { probablySameName, probablySamePerson, searchable } from "./compare-names.ts"

test("names are searched without accents, case, signs and ligatures", () => {
  expect(searchable("L’Œuvre d'Été – Bellefontaine")).toBe("l oeuvre d ete bellefontaine")
})

test.each([
  ["Association Les Passeurs de mots", "les passeurs de mots"],
  ["Mairie de Saint-Girons", "Ville de St Girons"],
  ["Maison des jeunes et de la culture Bellevue", "MJC Bellevue"],
  ["Régie de quartier du Mirail", "Regie de quartier du Mirial"],
  ["Passeurs de mots", "Mots (Les Passeurs de)"],
  ["Atelier numérique solidaire", "Atelier numérique solidaire Toulouse"],
])("%s and %s are probably one", (one, other) => {
  expect(probablySameName(one, other)).toBe(true)
  expect(probablySameName(other, one)).toBe(true)
})

test.each([
  ["Collège Bellevue", "Lycée Bellevue"],
  ["Maison 31", "Maison 32"],
  ["Ville de Muret", "Ville de Foix"],
  ["École A", "École B"],
  ["Régie", "Régie du Mirail"],
  ["", "Ville de Foix"],
])("%s and %s are two", (one, other) => {
  expect(probablySameName(one, other)).toBe(false)
})

test("a person is known by the address, or by both names in either order", () => {
  const person = { givenName: "Aïcha", familyName: "Montségur-Lopez", email: "" }
  expect(probablySamePerson(person, { givenName: "Montsegur Lopez", familyName: "Aicha", email: "" })).toBe(true)
  expect(probablySamePerson(person, { givenName: "Aïcha", familyName: "Montaigu-Lopez", email: "" })).toBe(false)
  const written = { ...person, email: "a@exemple.test" }
  expect(probablySamePerson(written, { givenName: "A.", familyName: "M.", email: "a@exemple.test" })).toBe(true)
})
