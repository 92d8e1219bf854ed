import { beforeAll, expect, test } from "vitest"
import { read } from "#platform/db/index.server.ts"
import { visitorCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { readCatalogueSearch } from "../domain/catalogue-search.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import { buildDescription } from "../testing/build-description.ts"
import { putRecords } from "../testing/put-records.ts"
import { partsOfPeriodical } from "./parts-of-periodical.server.ts"
import { searchCatalogue } from "./search-catalogue.server.ts"

await useDatabase()

const issue = { issueTitle: null, date: null, pages: null, issn: null, isbn: null }
const of = (title: string, year: number, more: Partial<RecordDescription> = {}) =>
  buildDescription({ title, sortTitle: title.toLowerCase(), year, ...more })

beforeAll(async () => {
  await putRecords([
    of("Le contrat de ville du Rhônel", 2024),
    of("Le contrat de ville d’avant", 2015),
    of("Le contrat de ville de 2024 à 2030", 2023),
    of("Une enquête", 2020, { kind: "article", host: { ...issue, title: "Trames urbaines", number: "n° 43" } }),
    of("Une autre", 2021, { kind: "article", host: { ...issue, title: "Trames urbaines", number: "n° 44" } }),
  ])
})

async function titles(query: string): Promise<string[]> {
  const asked = readCatalogueSearch(new URLSearchParams({ q: query }))
  const { results } = await read(visitorCaller, (tx) => searchCatalogue(tx, asked))
  return results.map(({ title }) => title.map((part) => (typeof part === "string" ? part : part.mark)).join(""))
}

test("a year among the words is one that the document speaks of, or its own", async () => {
  expect(await titles("contrat de ville 2024")).toEqual([
    "Le contrat de ville de 2024 à 2030",
    "Le contrat de ville du Rhônel",
  ])
})

test("an article is found by the number of its issue", async () => {
  expect(await titles("Trames urbaines n° 43")).toEqual(["Une enquête"])
  expect(await titles("trames urbaines")).toHaveLength(2)
})

test("a periodical says how much came out in it; another kind of document says nothing", async () => {
  const parts = async (kind: "periodical" | "book") =>
    await read(visitorCaller, (tx) => partsOfPeriodical(tx, of("Trames urbaines", 2009, { kind })))
  expect([await parts("periodical"), await parts("book")]).toEqual([2, 0])
})
