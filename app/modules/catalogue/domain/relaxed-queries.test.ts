import { expect, test } from "vitest"
import { relaxedQueries } from "./relaxed-queries.ts"

test("each thing wanted is left out in turn, and what is not wanted stays unwanted", () => {
  const wanted = [
    { text: "santé", phrase: false, field: null },
    { text: "pouvoir d’agir", phrase: true, field: null },
    { text: "Durand", phrase: false, field: "author" },
  ]
  const [without, alone] = relaxedQueries({ wanted, unwanted: ["police"] })
  expect(without).toEqual([
    { without: "santé", query: '"pouvoir d’agir" auteur:Durand -police' },
    { without: '"pouvoir d’agir"', query: "santé auteur:Durand -police" },
    { without: "auteur:Durand", query: 'santé "pouvoir d’agir" -police' },
  ])
  expect(alone?.[0]).toEqual({ without: '"pouvoir d’agir", auteur:Durand', query: "santé -police" })
  expect(relaxedQueries({ wanted: wanted.slice(0, 2), unwanted: [] })).toHaveLength(1)
  expect(relaxedQueries({ wanted: wanted.slice(0, 1), unwanted: [] })).toEqual([])
})
