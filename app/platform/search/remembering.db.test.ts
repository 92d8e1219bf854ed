import { expect, test } from "vitest"
import { write } from "#platform/db/index.server.ts"
import { runJobNow } from "#platform/jobs/index.server.ts"
import { systemCaller } from "#platform/session/caller.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { indexThings, removeThings, searchThings } from "./index.server.ts"
import { buildEntry, index, search } from "./testing/entries.ts"

const database = await useDatabase()
const system = systemCaller("test").actor
// Each test finds what it wrote alone, in whichever order they run.
const ask = (query: string) => ({ query, facets: [{ name: "year" }], visibility: "public" }) as const

async function found(word: string) {
  const { total, results, facets } = await search(ask(word))
  return { total, results: results.length, years: facets[0]?.values.map(({ value, count }) => `${value}: ${count}`) }
}

test("what is remembered of a search is told as long as it is true, and no longer", async () => {
  const first = buildEntry("Médiation un", { facets: { year: ["2020"] } })
  await index(first)
  expect(await found("médiation")).toEqual({ total: 1, results: 1, years: ["2020: 1"] })
  expect(await found("médiation")).toEqual({ total: 1, results: 1, years: ["2020: 1"] })
  await index(buildEntry("Médiation deux", { facets: { year: ["2021"] } }))
  expect(await found("médiation")).toEqual({ total: 2, results: 2, years: ["2020: 1", "2021: 1"] })
  await index({ ...first, facets: { year: ["2021"] } })
  expect(await found("médiation")).toEqual({ total: 2, results: 2, years: ["2021: 2"] })
  await write(system, (tx) => removeThings(tx, first.kind, [first.id]))
  expect(await found("médiation")).toEqual({ total: 1, results: 1, years: ["2021: 1"] })
})

test("what a transaction finds of its own and gives up is told to nobody", async () => {
  const before = await found("jardinage")
  const given = write(system, async (tx) => {
    await indexThings(tx, [buildEntry("Jardinage jamais", { facets: { year: ["1900"] } })])
    expect((await searchThings(tx, ask("jardinage"))).total).toBe(before.total + 1)
    throw new Error("given up")
  })
  await expect(given).rejects.toThrow("given up")
  expect(await found("jardinage")).toEqual(before)
  await index(buildEntry("Autre chose"))
  expect(await found("jardinage")).toEqual(before)
})

test("the upkeep joins what tells of changes, and what is remembered stays true", async () => {
  for (const title of ["Couture un", "Couture deux"]) await index(buildEntry(title))
  const before = await found("couture")
  await runJobNow("search.tidy")
  expect(await database.asOwner("select count(*)::int as rows from search.change")).toEqual([{ rows: 1 }])
  expect(await found("couture")).toEqual(before)
  await index(buildEntry("Couture trois", { facets: { year: ["2022"] } }))
  expect((await found("couture")).total).toBe(before.total + 1)
})
