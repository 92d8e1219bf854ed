import { expect, test } from "vitest"
import { runJobNow } from "#platform/jobs/index.server.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { buildEntry, index, search } from "./testing/entries.ts"

const database = await useDatabase()

test("the first large import chooses the words to link, and need not be linked afterwards", async () => {
  const filler = Array.from({ length: 60 }, (_, number) => `lemot${number}x`).join(" ")
  const long = (copy: number) => buildEntry(`Long ${copy}`, { text: `La politique de la ville. ${filler}` })
  await index(buildEntry("La politique de la ville, avant"))
  await index(...Array.from({ length: 450 }, (_, copy) => long(copy)))
  const versions = () =>
    database.asOwner(
      "select linked, count(*)::int as entries, max(xmin::text) as written from search.public_entry group by linked order by linked",
    )
  const [early, late] = await versions()
  expect(early).toMatchObject({ linked: 0, entries: 1 })
  expect(late).toMatchObject({ entries: 450 })
  expect((await search('"politique de la ville"')).total).toBe(451)
  await runJobNow("search.tidy")
  expect(await versions()).toEqual([{ ...late, entries: 451, written: expect.any(String) }])
  expect((await search('"politique de la ville"')).total).toBe(451)
  expect((await search('"ville de la politique"')).total).toBe(0)
  const lists = await database.asOwner("select ready, cardinality(lexemes) > 50 as many from search.linked_words")
  expect(lists).toEqual([{ ready: true, many: true }])
})
