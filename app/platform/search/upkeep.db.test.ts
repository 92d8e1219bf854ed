import { expect, test } from "vitest"
import { read, write } from "#platform/db/index.server.ts"
import { runJobNow } from "#platform/jobs/index.server.ts"
import { systemCaller } from "#platform/session/caller.ts"
import { visitorCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import type { SearchEntry } from "./index.server.ts"
import { registerReindex, removeThings, suggestWords } from "./index.server.ts"
import { buildEntry, index, search, titles } from "./testing/entries.ts"

const database = await useDatabase()
const held = new Map<string, SearchEntry>()

registerReindex({
  kind: "test.held",
  entriesAfter: async (_, after, limit) =>
    [...held.values()]
      .filter((entry) => after === null || entry.id > after)
      .sort((one, other) => (one.id < other.id ? -1 : 1))
      .slice(0, limit),
})

test("a rebuild adds what is missing, removes what is gone, in batches, and leaves other kinds alone", async () => {
  const entries = Array.from({ length: 1_150 }, (_, number) => buildEntry(`Tenu ${number}`, { kind: "test.held" }))
  const gone = Array.from({ length: 700 }, (_, number) => buildEntry(`Parti ${number}`, { kind: "test.held" }))
  const other = buildEntry("Tenu ailleurs")
  for (const entry of entries) held.set(entry.id, entry)
  await index(...gone, ...entries.slice(0, 300), other)
  await index({ ...(entries[0] as SearchEntry), title: "Vieux titre" })
  await runJobNow("search.rebuild", {})
  expect((await search("tenu")).total).toBe(1_151)
  expect((await search("parti")).total).toBe(0)
  expect((await search("vieux")).total).toBe(0)
})

test("words are counted, doubles go at once, words that nothing has go the second time", async () => {
  const shared = [buildEntry("Hapax rarissime"), buildEntry("Rarissimes"), buildEntry("Rarissime encore")]
  await index(...shared)
  await database.asOwner(
    "insert into search.word (word, bare, lexeme) select word, bare, lexeme from search.word where word = 'hapax'",
  )
  const count = async (word: string) =>
    (await database.asOwner<{ entries: number }>("select entries from search.word where word = $1", [word])).map(
      (row) => row.entries,
    )
  await runJobNow("search.tidy")
  expect(await count("rarissime")).toEqual([3])
  expect(await count("hapax")).toEqual([1])
  await write(systemCaller("test").actor, (tx) => removeThings(tx, "test.thing", [shared[0]?.id ?? ""]))
  await runJobNow("search.tidy")
  expect(await count("hapax")).toEqual([0])
  expect(await titles("rarissime")).toHaveLength(2)
  await runJobNow("search.tidy")
  expect(await count("hapax")).toEqual([])
  expect(await count("rarissime")).toEqual([2])
})

test("words are suggested from their beginning, the most frequent first", async () => {
  await index(buildEntry("Évaluation"), buildEntry("Évaluer"), buildEntry("L’évaluation encore"), buildEntry("Évasion"))
  await runJobNow("search.tidy")
  const suggested = (prefix: string, limit?: number) => read(visitorCaller, (tx) => suggestWords(tx, prefix, limit))
  expect(await suggested("eva")).toEqual(["évaluation", "évaluer", "évasion"])
  expect(await suggested("ÉVAS")).toEqual(["évasion"])
  expect(await suggested("eva", 1)).toHaveLength(1)
  for (const prefix of ["", " ", "%", "_", "\0", "\uD800", "zzzz"]) expect(await suggested(prefix)).toEqual([])
})
