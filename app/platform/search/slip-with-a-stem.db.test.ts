import { expect, test } from "vitest"
import { useDatabase } from "#platform/testing/database.ts"
import { index, search, buildEntry as thing } from "./testing/entries.ts"

await useDatabase()

await index(
  ...Array.from({ length: 3 }, (_, rank) => thing(`Urban renewal ${rank}`)),
  ...Array.from({ length: 40 }, (_, rank) => thing(`La rénovation urbaine ${rank}`)),
)

test("a word that nobody wrote is put right even where another word with its stem finds something", async () => {
  const found = await search("urbanie")
  expect(found.total).toBe(3)
  expect(found.didYouMean).toBe("urbaine")
  expect((await search("urban")).didYouMean).toBeNull()
})
