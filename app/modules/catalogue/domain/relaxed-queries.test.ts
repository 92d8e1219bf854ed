import { expect, test } from "vitest"
import { relaxedQueries } from "./relaxed-queries.ts"

test("each thing wanted is left out in turn, and what is not wanted stays unwanted", () => {
  const wanted = [
    { text: "santé", phrase: false, field: null },
    { text: "pouvoir d’agir", phrase: true, field: null },
    { text: "Durand", phrase: false, field: "author" },
  ]
  expect(relaxedQueries({ wanted, unwanted: ["police"] })).toEqual([
    { without: "santé", query: '"pouvoir d’agir" auteur:Durand -police' },
    { without: '"pouvoir d’agir"', query: "santé auteur:Durand -police" },
    { without: "auteur:Durand", query: 'santé "pouvoir d’agir" -police' },
  ])
  expect(relaxedQueries({ wanted: wanted.slice(0, 1), unwanted: [] })).toEqual([])
})
