import { expect, test } from "vitest"
import type { Corpus } from "./clause-query.ts"
import { compileQuery } from "./compile.ts"
import { readQuery } from "./read-query.ts"

const corpus: Corpus = {
  lexemesOf: (word) => [word.lexeme],
  linked: new Set(),
  facetCode: ({ value }) => (value === "known" ? 5 : undefined),
}
const broad: Corpus = { ...corpus, linked: new Set(["polit", "vill", "quarti"]) }

function compile(query: string, known = corpus, filters: number[][] = []) {
  return compileQuery(readQuery(query, { auteur: "author", titre: "title" }).clauses, known, [], filters)
}

test.each([
  ["", "'*'"],
  ["la ville", "'vill'"],
  ["la de", "('la' & 'de')"],
  ["ville quartier", "('vill' & 'quarti')"],
  ["ville ville", "'vill'"],
  ['"la ville"', "('la' <-> 'vill')"],
  ["sous-préfet", "(('sous' <-> 'préfet') | 'souspréfet')"],
  ["ville -quartier", "('*' & !('quarti') & 'vill')"],
  ["ville -la", "'vill'"],
  ["auteur:castel", "'@author/castel'"],
  ['auteur:"Robert Castel"', "('@author/robert' & '@author/castel')"],
  ["titre:ville", "'t/vill'"],
  ["ville & ! quartier <-> '", "('vill' & 'quarti')"],
])("%s → %s", (query, match) => {
  expect(compile(query).match).toBe(match)
})

test("filters join the words: one value of each facet", () => {
  expect(compile("ville", corpus, [[0, 3], [7]]).match).toBe("(('#0' | '#3') & '#7' & 'vill')")
  expect(compile("", corpus, [[0]]).match).toBe("'#0'")
})

test("other spellings of a word are alternatives", () => {
  const spelled: Corpus = {
    ...corpus,
    lexemesOf: (word) => (word.lexeme === "even" ? ["even", "éven"] : [word.lexeme]),
  }
  expect(compile("evenement", spelled).match).toBe("('even' | 'éven')")
  expect(compile('"evenement ville"', spelled).match).toBe("(('even' | 'éven') <-> 'vill')")
})

test.each([
  ['"politique de la ville"', "'n/polit de la vill'"],
  ["politique-ville", "('n/polit vill' | 'politiquevill')"],
  ['"la politique de la ville"', "('n/polit de la vill' & ('la' <-> 'polit' <-> 'de' <-> 'la' <-> 'vill'))"],
  ['"ville politique quartier"', "('n/vill polit' & 'n/polit quarti' & ('vill' <-> 'polit' <-> 'quarti'))"],
  ['"ville nouvelle"', "('vill' <-> 'nouvel')"],
  ['"ville a a a a a a ville"', "('vill' <-> 'a' <-> 'a' <-> 'a' <-> 'a' <-> 'a' <-> 'a' <-> 'vill')"],
])("very common neighbours are asked for by their link: %s", (query, match) => {
  expect(compile(query, broad).match).toBe(match)
})

test("the best answers first: whole title, side by side, title, title and fields", () => {
  expect(compile("politique de la ville").tiers).toEqual([
    "'=polit vill'",
    "'l/polit vill'",
    "('t/polit' & 't/vill')",
    "(('t/polit' | 's/polit') & ('t/vill' | 's/vill'))",
  ])
  expect(compile("auteur:castel").tiers).toEqual([])
  expect(compile("mot ".repeat(3)).tiers[2]).toBe("'t/mot'")
})

test("a pasted passage is not put in order", () => {
  expect(compile(Array.from({ length: 30 }, (_, index) => `mot${index}`).join(" ")).tiers).toEqual([])
})

test("what is said by a facet's value answers too, after the words of titles", () => {
  const { clauses } = readQuery("habitat jeunes")
  const facets = [
    { name: "theme", value: "known" },
    { name: "theme", value: "never seen" },
  ]
  const { match, tiers } = compileQuery(
    clauses,
    corpus,
    [{ from: 0, to: 1, alternatives: [], facets, narrower: [] }],
    [],
  )
  expect(match).toBe("(('habitat' | '#5') & 'jeun')")
  expect(tiers).toContain("((('t/habitat' | 's/habitat') | '#5') & ('t/jeun' | 's/jeun'))")
  expect(tiers.filter((tier) => tier.includes("#5") && !tier.includes("s/"))).toEqual([])
})
