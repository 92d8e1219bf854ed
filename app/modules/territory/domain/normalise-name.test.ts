import { expect, test } from "vitest"
import { normaliseName, normaliseQuery, significantWords, wordsOf } from "./normalise-name.ts"

test.each([
  ["Saint-Étienne", "saint etienne"],
  ["St-Etienne", "saint etienne"],
  ["STE MARIE", "sainte marie"],
  ["St. Denis", "saint denis"],
  ["L'Haÿ-les-Roses", "hay les roses"],
  ["L’Haÿ-les-Roses", "hay les roses"],
  ["Le Havre", "havre"],
  ["Les Lilas", "lilas"],
  ["Œuf-en-Ternois", "oeuf en ternois"],
  ["Clichy s/ Bois", "clichy sur bois"],
  ["Chalon-s/-Saône", "chalon sur saone"],
  ["Aulnay s/s Bois", "aulnay sous bois"],
  ["La", "la"],
  ["Y", "y"],
  ["M'Tsangamouji", "m tsangamouji"],
  ["Villeneuve-d’Ascq", "villeneuve d ascq"],
  ["   ", ""],
  ["%_%'; --", ""],
])("the name %j is compared as %j", (name, compared) => expect(normaliseName(name)).toBe(compared))

test("normalising twice changes nothing", () => {
  for (const name of ["St-Étienne", "L'Haÿ", "Le Havre", "Œuf", "constructor __proto__ toString", "ß ﬁ İ ŉ"])
    expect(normaliseName(normaliseName(name))).toBe(normaliseName(name))
})

test.each([
  ["Ville de Toulouse", "toulouse"],
  ["commune de l'Union", "union"],
  ["département de la Haute-Garonne", "haute garonne"],
  ["communauté de communes du Frontonnais", "cc du frontonnais"],
  ["Ville", "ville"],
  ["Ville-d'Avray", "ville d avray"],
])("the question %j is compared as %j", (text, compared) => expect(normaliseQuery(text)).toBe(compared))

test("small words count only when nothing else is there", () => {
  expect(significantWords("bois de la ville")).toEqual(["bois", "ville"])
  expect(significantWords("le la")).toEqual(["le", "la"])
  expect(wordsOf(["Saint-Denis", "Seine-Saint-Denis", "93200 93210"])).toEqual([
    "saint",
    "denis",
    "seine",
    "93200",
    "93210",
  ])
})
