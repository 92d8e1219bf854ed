import { expect, test } from "vitest"
import { useDatabase } from "#platform/testing/database.ts"
import { buildEntry, index, search } from "./testing/entries.ts"

await useDatabase()

await index(
  buildEntry("Ville un", { kind: "test.book", facets: { year: ["2019"], theme: ["a", "b", "a"], place: [] } }),
  buildEntry("Ville deux", { kind: "test.book", facets: { year: ["2020"], theme: ["a"] } }),
  buildEntry("Ville trois", { kind: "test.film", facets: { year: ["2020"], theme: ["c"] } }),
  buildEntry("Campagne", { kind: "test.film", facets: { year: ["2021"], theme: ["a", "c"] } }),
)

const facets = [{ name: "kind" }, { name: "theme" }, { name: "year", order: "value" as const }, { name: "absent" }]

test("facets are counted over all that was found, whatever the page", async () => {
  const found = await search({ query: "ville", facets, perPage: 1 })
  expect(found.total).toBe(3)
  expect(found.results).toHaveLength(1)
  expect(found.facets).toEqual([
    {
      name: "kind",
      size: 2,
      values: [
        { value: "test.book", count: 2 },
        { value: "test.film", count: 1 },
      ],
    },
    {
      name: "theme",
      size: 3,
      values: [
        { value: "a", count: 2 },
        { value: "b", count: 1 },
        { value: "c", count: 1 },
      ],
    },
    {
      name: "year",
      size: 2,
      values: [
        { value: "2020", count: 2 },
        { value: "2019", count: 1 },
      ],
    },
    { name: "absent", size: 0, values: [] },
  ])
})

test("a filter narrows all facets but its own; its values are alternatives, several filters add up", async () => {
  const found = await search({ query: "ville", facets, filters: { kind: ["test.book"], theme: ["b", "c"] } })
  expect(found.total).toBe(1)
  const counts = Object.fromEntries(found.facets.map((facet) => [facet.name, facet.values]))
  expect(counts["year"]).toEqual([{ value: "2019", count: 1 }])
  expect(counts["kind"]).toEqual([
    { value: "test.book", count: 1 },
    { value: "test.film", count: 1 },
  ])
  expect(counts["theme"]).toEqual([
    { value: "a", count: 2 },
    { value: "b", count: 1 },
  ])
})

test("without words, everything; a value that nothing has finds nothing", async () => {
  expect((await search({ query: "", facets })).total).toBe(4)
  expect((await search({ query: "", filters: { theme: ["a"] } })).total).toBe(3)
  expect((await search({ query: "", filters: { theme: [] } })).total).toBe(4)
  for (const value of ["zzz", "", "a\0", "\uD800", "'", "a".repeat(10_000)]) {
    expect((await search({ query: "", filters: { theme: [value] }, facets })).total).toBe(0)
  }
  expect((await search({ query: "ville", filters: { "unknown '": ["x"] } })).total).toBe(0)
})

test("a limit keeps the most frequent values and says how many there are", async () => {
  const found = await search({ query: "", facets: [{ name: "theme", limit: 1 }] })
  expect(found.facets).toEqual([{ name: "theme", size: 3, values: [{ value: "a", count: 3 }] }])
})
