import { expect, test } from "vitest"
import { keyWords, mayBeAcronym, searchKey, sortKey } from "./search-key.ts"

test.each([
  ["Développement économique & emploi", "developpement economique emploi"],
  ["l’accès au droit", "acce droit"],
  ["L'ACCES AUX DROITS", "acce droit"],
  ["C.L.S.P.D.", "clspd"],
  ["Œuvres de cœur", "oeuvre coeur"],
  ["Quartiers prioritaires de la politique de la ville", "quartier prioritaire politique ville"],
  ["Aujourd’hui", "aujourd hui"],
  ["CO2", "co2"],
])("%s is found by %s", (text, key) => expect(searchKey(text)).toBe(key))

test("a text of stop words only is still found; one of signs only has no key", () => {
  expect(keyWords("De la")).toEqual(["de", "la"])
  expect(keyWords("… !")).toEqual([])
  expect(sortKey("…")).toBe("…")
})

test("an acronym is not any word that looks like it without accents", () => {
  expect(mayBeAcronym("pré", "PRE")).toBe(false)
  expect(mayBeAcronym("pre", "PRE")).toBe(true)
  expect(mayBeAcronym("Éna", "ÉNA")).toBe(true)
})
