import { expect, test } from "vitest"
import { readRouteTable } from "./setup/route-table.ts"
import { sampleAddresses } from "./setup/samples.ts"

const routes = readRouteTable()

test("every route has a sample address, so that the walks leave none out", () => {
  const missing = routes.filter(({ name }) => sampleAddresses[name] === undefined)
  expect(missing.map(({ address }) => address)).toEqual([])
})

test("every sample address is of a route", () => {
  const known = new Set(routes.map(({ name }) => name))
  expect(Object.keys(sampleAddresses).filter((name) => !known.has(name))).toEqual([])
})

test("each route stands in both languages", () => {
  const names = (locale: "fr" | "en") => routes.filter((route) => route.locale === locale).map(({ name }) => name)
  expect(names("en").sort()).toEqual(names("fr").sort())
  expect(routes.length).toBeGreaterThan(20)
})
