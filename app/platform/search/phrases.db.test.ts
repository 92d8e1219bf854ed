import { expect, test } from "vitest"
import { read, write } from "#platform/db/index.server.ts"
import { runJobNow } from "#platform/jobs/index.server.ts"
import { systemCaller } from "#platform/session/caller.ts"
import { visitorCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { wordOf } from "./analysis/words.ts"
import { lookUp } from "./find/lookup.server.ts"
import { indexThings } from "./index.server.ts"
import { buildEntry, index, search } from "./testing/entries.ts"

const database = await useDatabase()

const texts = [
  "La politique de la ville",
  "La politique de la Ville et celle du logement",
  "Une politique pour la ville",
  "Politique et ville. De la ville",
  "La ville, la politique",
  "L’évaluation de la politique de la ville",
  "Politique-ville",
  "Rien de tel",
]
const phrases = [
  '"politique de la ville"',
  '"la politique de la ville"',
  '"politique ville"',
  '"ville de la politique"',
  '"évaluation de la politique de la ville"',
  "politique-ville",
  '-"politique de la ville" ville',
  '"ville"',
]

const entries = texts.flatMap((text, number) =>
  Array.from({ length: 90 }, (_, copy) => buildEntry(`Titre ${number} ${copy}`, { text, date: String(2000 + number) })),
)
await index(...entries)

/** As before the first list of common words. */
async function forgetLinks(): Promise<void> {
  await database.asOwner("delete from search.linked_words")
  await database.asOwner(
    "update search.public_entry set linked = 0, fingerprint = gen_random_uuid(), words = ts_delete(words, (select coalesce(array_agg(lexeme), '{}') from unnest(words) where lexeme like 'n/%'))",
  )
}

async function totals(): Promise<number[]> {
  const all = []
  for (const query of phrases) all.push((await search(query)).total)
  return all
}

async function isLinked(word: string): Promise<boolean> {
  const known = wordOf(word)
  if (known === undefined) return false
  const { corpus } = await read(visitorCaller, (tx) => lookUp(tx, [known], {}, []))
  return corpus.linked.has(known.lexeme)
}

test("phrases of very common words find the same by their links as by their positions, old entries and new", async () => {
  await forgetLinks()
  const byPositions = await totals()
  expect(byPositions.slice(2, 6)).toEqual([90, 0, 90, 90])
  await runJobNow("search.tidy")
  expect(await isLinked("politique")).toBe(true)
  expect(await isLinked("évaluation")).toBe(false)
  expect(await totals()).toEqual(byPositions)

  // Written anew or for the first time while the list stands.
  await index(...entries.map((entry) => ({ ...entry, title: `${entry.title} bis` })))
  expect(await totals()).toEqual(byPositions)
  await runJobNow("search.tidy")
  expect(await totals()).toEqual(byPositions)
})

test("a list is not gone by while a writer that knew nothing of it is still at work", async () => {
  await forgetLinks()
  const late = buildEntry("Tardif", { text: "La politique de la ville" })
  const before = (await search('"politique de la ville"')).total
  let release = () => {}
  let started = () => {}
  const begun = new Promise<void>((resolve) => {
    started = resolve
  })
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const writer = write(systemCaller("test").actor, async (tx) => {
    await indexThings(tx, [late])
    started()
    await held
  })
  await begun
  await runJobNow("search.tidy")
  expect(await isLinked("politique")).toBe(false)
  release()
  await writer
  expect((await search('"politique de la ville"')).total).toBe(before + 1)
  await runJobNow("search.tidy")
  expect(await isLinked("politique")).toBe(true)
  expect((await search('"politique de la ville"')).total).toBe(before + 1)
})
