import { expect, test } from "vitest"
import {
  hasFilters,
  readCatalogueSearch,
  toggleFilter,
  withoutFilters,
  writeCatalogueSearch,
} from "./catalogue-search.ts"

const read = (query: string) => readCatalogueSearch(new URLSearchParams(query))

test("an address says a search, and the search its address", () => {
  const query =
    "?q=politique+de+la+ville&nature=book&nature=report&theme=Habitat&disponible=oui&annee=2010-2019&tri=recents&page=3"
  expect(writeCatalogueSearch(read(query))).toBe(query)
  expect(read(query)).toMatchObject({
    query: "politique de la ville",
    sort: "newest",
    page: 3,
    filters: { type: ["book", "report"], available: ["yes"], year: ["2010-2019"] },
  })
  expect(writeCatalogueSearch(read(""))).toBe("")
})

test("what is not understood counts as absent", () => {
  const search = read("?page=-1&tri=x&nature=&inconnu=1&q=%00%20&en-ligne=non&disponible=")
  expect(writeCatalogueSearch(search)).toBe("")
  expect(hasFilters(search)).toBe(false)
  expect(read(`?theme=${"x".repeat(1000)}`).filters.theme).toEqual([])
  expect(read(Array.from({ length: 99 }, (_, at) => `annee=${at}`).join("&")).filters.year).toHaveLength(12)
})

test("a value is chosen, then taken away, from the first page", () => {
  const search = read("?q=a&page=4")
  const chosen = toggleFilter(search, "year", "2014")
  expect(writeCatalogueSearch(chosen)).toBe("?q=a&annee=2014")
  expect(writeCatalogueSearch(toggleFilter(chosen, "year", "2014"))).toBe("?q=a")
  expect(writeCatalogueSearch(withoutFilters(chosen))).toBe("?q=a")
})
