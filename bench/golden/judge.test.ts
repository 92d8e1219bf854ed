import { expect, test } from "vitest"
import { buildDescription } from "#modules/catalogue/testing/build-description.ts"
import type { GoldenDocument } from "./corpus.ts"
import { broaderThemes, readGoldenQueries, relevantTo } from "./judge.ts"
import { ndcg, recall } from "./measure.ts"

const turtle = `:a a skos:Concept ;\n  skos:prefLabel "Habitat"@fr .\n
:b a skos:Concept ;\n  skos:broader :a ;\n  skos:prefLabel "Logement & loyers"@fr .`
const document = (given: Partial<GoldenDocument>): GoldenDocument => ({
  key: null,
  themes: [],
  authors: [],
  places: [],
  host: null,
  year: null,
  text: "",
  description: buildDescription(),
  ...given,
})
const corpus = [
  document({ key: "one", themes: ["Habitat"], text: "Le porte-à-porte" }),
  document({ themes: ["Logement & loyers"], places: ["Rennes (35)"], text: "L’eau chaude" }),
]
const relevant = (expectation: string) => [...relevantTo(expectation, corpus, broaderThemes(turtle))]

test("an expectation names documents by what they are", () => {
  expect(relevant("theme:Habitat")).toEqual([0, 1])
  expect(relevant("theme:Logement & loyers")).toEqual([1])
  expect(relevant("theme:Habitat + place:Rennes")).toEqual([1])
  expect(relevant("#one | says:l'eau")).toEqual([0, 1])
  expect(relevant("theme:Habitat + !says:porte à porte")).toEqual([1])
  expect(relevant("none")).toEqual([])
  expect(() => relevant("theme:Sport")).toThrow()
  expect(() => relevant("subject:x")).toThrow()
})

test("a list is worth more the earlier it answers, and nothing must be found where nothing is expected", () => {
  const wanted = new Set([1, 2])
  expect(ndcg([1, 2], wanted)).toBe(1)
  expect(ndcg([3, 1, 2], wanted)).toBeLessThan(ndcg([1, 3, 2], wanted))
  expect(ndcg([3], wanted)).toBe(0)
  expect([ndcg([], new Set()), ndcg([1], new Set()), recall([1, 5], wanted), recall([], new Set())]).toEqual([
    1, 0, 0.5, 1,
  ])
})

test("every line of the file is read", () => {
  const queries = readGoldenQueries()
  expect(queries.every(({ group, query, expectation }) => group !== "" && query !== "" && expectation !== "")).toBe(
    true,
  )
  expect(new Set(queries.map(({ group }) => group)).size).toBeGreaterThanOrEqual(16)
})
