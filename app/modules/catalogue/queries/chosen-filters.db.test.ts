import { expect, test } from "vitest"
import { createCentre } from "#modules/centre/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { systemCaller } from "#platform/session/caller.ts"
import { visitorCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { readCatalogueSearch } from "../domain/catalogue-search.ts"
import { chosenFilters } from "./chosen-filters.server.ts"

await useDatabase()

test("what narrows a search is named as one reads it; a value that nothing has stays as it was asked", async () => {
  const made = await createCentre(systemCaller("test"), {
    ...{ name: "Centre des Rives", shortName: "Rives", presentation: "", coverage: [], slug: "rives" },
  })
  expect(made.kind).toBe("done")
  const search = readCatalogueSearch(new URLSearchParams("q=ville&centre=rives&centre=ailleurs&annee=2016"))
  expect(await read(visitorCaller, (tx) => chosenFilters(tx, search, "fr"))).toEqual([
    { name: "centre", label: "Rives" },
    { name: "centre", label: "ailleurs" },
    { name: "year", label: "2016" },
  ])
})
