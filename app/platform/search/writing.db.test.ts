import { setTimeout as wait } from "node:timers/promises"
import { expect, test } from "vitest"
import { write } from "#platform/db/index.server.ts"
import { systemCaller } from "#platform/session/caller.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { indexThings, removeThings } from "./index.server.ts"
import { buildEntry, index, plain, search, titles } from "./testing/entries.ts"

const database = await useDatabase()
const { actor } = systemCaller("test")

test("what has not changed is not written again, what has is", async () => {
  const entry = buildEntry("Le même", { text: "Texte", facets: { year: ["2020"] } })
  const versions = () =>
    database.asOwner<{ xmin: string }>(`select xmin::text from search.public_entry where id = $1`, [entry.id])
  await index(entry)
  const [first] = await versions()
  await index(entry, { ...entry })
  expect(await versions()).toEqual([first])
  await index({ ...entry, text: "Autre" })
  expect(await versions()).not.toEqual([first])
  expect(await titles("texte")).toEqual([])
  expect(await titles("autre")).toEqual(["Le même"])
})

test("what is removed is found no more, another kind with the same id is", async () => {
  const entry = buildEntry("Éphéméride", { kind: "test.one" })
  await index(entry, { ...entry, kind: "test.two", title: "Éphéméride bis" })
  await write(actor, (tx) => removeThings(tx, "test.one", [entry.id]))
  expect(await titles("éphéméride")).toEqual(["Éphéméride bis"])
})

test("a transaction that fails leaves nothing in the index", async () => {
  const failing = write(actor, async (tx) => {
    await indexThings(tx, [buildEntry("Fantomatique")])
    throw new Error("no")
  })
  await expect(failing).rejects.toThrow("no")
  expect(await titles("fantomatique")).toEqual([])
  await index(buildEntry("Fantômatique"))
  expect(await titles("fantomatique")).toEqual(["Fantômatique"])
})

test("two writers that meet the same new words do not wait for each other", async () => {
  // A value that a facet never had is given its code by one writer at a time: here, the kind.
  await index(buildEntry("Avant"))
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const slow = write(actor, async (tx) => {
    await indexThings(tx, [buildEntry("Néologisme inouï")])
    await held
  })
  await wait(50)
  const quick = index(buildEntry("Inouï néologisme"))
  const winner = await Promise.race([quick.then(() => "quick"), wait(3_000).then(() => "waited")])
  release()
  await slow
  expect(winner).toBe("quick")
  expect(await titles("neologisme inoui")).toHaveLength(2)
})

test.each([
  ["nothing", ""],
  ["NUL and controls", "a\0b\u0001\u001f c"],
  ["lone surrogates", "\uD800 mot \uDFFF"],
  ["quotes and signs of a tsquery", "' \" \\ & | ! ( ) :* <-> '' \\'"],
  ["a title without letters", "… — !"],
  ["emoji and other scripts", "👩🏽‍💻 Ελλάδα Ⅷ ﷽ 社会 𝕬"],
  ["an endless word", "mot".repeat(50_000)],
  ["endless different words", Array.from({ length: 40_000 }, (_, index) => `mot${index}x`).join(" ")],
  ["endless positions", "ville politique ".repeat(40_000)],
])("any text can be a title, a field, a text, a facet and a query: %s", async (_, text) => {
  const entry = buildEntry(text, {
    fields: { author: [text] },
    text,
    facets: { any: [text], none: [] },
    data: { text },
    date: text,
  })
  await index(entry)
  const found = await search({
    query: "",
    perPage: 100,
    facets: [{ name: "any", limit: 100 }],
    filters: { any: [text] },
  })
  const result = found.results.find(({ id }) => id === entry.id)
  expect(result?.data).toEqual({ text: text.toWellFormed() === text ? text : expect.any(String) })
  expect(plain(result?.title ?? [])).toHaveLength(text.length)
  await search({ query: text })
  await search({ query: `"${text}"` })
  await search({ query: `-${text} auteur:${text}`, fields: { auteur: "author" } })
})

test("many things at once, and again", async () => {
  const entries = Array.from({ length: 1_203 }, (_, number) =>
    buildEntry(`Série numéro ${number}`, { facets: { year: [String(number % 7)] } }),
  )
  await index(...entries)
  expect((await search("série")).total).toBe(1_203)
  await index(...entries)
  expect((await search("serie numero 1202")).total).toBe(1)
})
