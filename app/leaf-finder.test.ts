import { matchRoutes } from "react-router"
import { expect, test } from "vitest"
import { createLeafFinder } from "./leaf-finder.ts"

const patterns = [
  "",
  "catalogue",
  "catalogue/:id",
  "catalogue/:id/marc",
  "territoires/:level/:code",
  "travail/imports/nouveau",
  "travail/imports/:id",
  "en",
  "en/catalogue/:id",
  "*",
  "en/*",
]
const find = createLeafFinder(patterns.map((pattern) => ({ id: pattern, pattern })))
const table = patterns.map((pattern) => ({ id: pattern, path: pattern === "" ? "/" : pattern }))

test.each([
  "/",
  "/catalogue",
  "/catalogue/",
  "/Catalogue",
  "/catalogue/b1c2",
  "/catalogue/b1c2/marc",
  "/catalogue/b1c2/other",
  "/territoires/commune/31555",
  "/territoires/commune",
  "/travail/imports/nouveau",
  "/travail/imports/42",
  "/en",
  "/en/catalogue/x",
  "/en/nowhere",
  "/nowhere",
  "/catalogue/%C3%A9t%C3%A9",
])("%s goes where the router would send it", (path) => {
  expect(find(path)).toBe(matchRoutes(table, path)?.at(-1)?.route.id)
})
