import { beforeAll, expect, test } from "vitest"
import { createCentre } from "#modules/centre/index.server.ts"
import { mergeConcepts } from "#modules/vocabulary/index.server.ts"
import { buildThesaurus, concept, testBase } from "#modules/vocabulary/testing/build-thesaurus.ts"
import { read, write } from "#platform/db/index.server.ts"
import { runJobNow } from "#platform/jobs/index.server.ts"
import { systemCaller } from "#platform/session/index.server.ts"
import { installationCaller, visitorCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { readCatalogueSearch } from "../domain/catalogue-search.ts"
import type { RecordDescription } from "../domain/record-description.ts"
// The door follows the vocabulary, as the application does.
import { setCopyState } from "../index.server.ts"
import { buildDescription } from "../testing/build-description.ts"
import { putRecords } from "../testing/put-records.ts"
import { recordsMarked } from "./records-marked.server.ts"
import { relaxedSearches } from "./relaxed-searches.server.ts"
import { searchCatalogue } from "./search-catalogue.server.ts"

const database = await useDatabase()
const concepts = new Map<string, string>()

const about = (title: string, year: number, themes: string[], more: Partial<RecordDescription> = {}) =>
  buildDescription({
    title,
    sortTitle: title.toLowerCase(),
    year,
    subjects: themes.map((theme) => ({ kind: "topic", parts: [theme], scheme: null, authorityId: null })),
    ...more,
  })

beforeAll(async () => {
  await buildThesaurus(
    concept("habitat", "Habitat", "skos:topConceptOf :s", `skos:prefLabel "Housing"@en`) +
      concept("indigne", "Habitat indigne", "skos:broader :habitat", `skos:altLabel "Logement insalubre"@fr`) +
      concept("copro", "Copropriétés dégradées", "skos:broader :indigne") +
      concept("sport", "Sport", "skos:topConceptOf :s") +
      concept("foot", "Football", "skos:broader :sport"),
  )
  for (const { id, uri } of await database.asOwner<{ id: string; uri: string }>(
    "select id, uri from vocabulary.concept",
  ))
    concepts.set(uri.slice(testBase.length), id)
  await putRecords([
    about("Habiter la copropriété", 2014, ["copropriétés dégradées"]),
    about("L’insalubrité", 2012, ["Logement insalubre"], {
      territories: [{ code: "commune:99999", label: "Bourg-l’Essai" }],
    }),
    about("Le stade", 1998, ["Football", "Mot sans concept"]),
    about("Le terrain", 2023, ["Sport"], { links: [{ url: "https://exemple.test", label: null, format: null }] }),
  ])
})

const ask = (query: string, locale: "fr" | "en" = "fr") =>
  read(visitorCaller, (tx) => searchCatalogue(tx, readCatalogueSearch(new URLSearchParams(query)), locale))
const titles = async (query: string) =>
  (await ask(query)).results.map(({ title }) =>
    title.map((part) => (typeof part === "string" ? part : part.mark)).join(""),
  )
const theme = async (name: string) => (await ask("")).facets.theme.find(({ value }) => value === concepts.get(name))

test("themes are concepts, by synonym too, counted under their broader ones and named in the language of the page", async () => {
  expect(await theme("habitat")).toMatchObject({ label: "Habitat", count: 2 })
  expect(await theme("indigne")).toMatchObject({ label: "Habitat indigne", count: 2 })
  expect((await ask("", "en")).facets.theme.map(({ label }) => label)).toContain("Housing")
  expect((await ask("")).facets.theme).toContainEqual({
    value: "Mot sans concept",
    label: "Mot sans concept",
    count: 1,
  })
  expect(new Set(await titles(`theme=${concepts.get("habitat")}`))).toEqual(
    new Set(["Habiter la copropriété", "L’insalubrité"]),
  )
})

test("a theme said in words leads to its concept, and is shown as chosen", async () => {
  const found = await ask("theme=habitat+indigne")
  expect(found.total).toBe(2)
  expect(found.chosen).toEqual([{ name: "theme", value: concepts.get("indigne"), label: "Habitat indigne" }])
})

test("narrower themes, synonyms and territories answer to words", async () => {
  expect(new Set(await titles("q=habitat"))).toEqual(new Set(["L’insalubrité", "Habiter la copropriété"]))
  expect(await titles("q=habitat indigne")).toEqual(expect.arrayContaining(["L’insalubrité", "Habiter la copropriété"]))
  expect(await titles("q=bourg l'essai")).toEqual(["L’insalubrité"])
  expect((await ask("territoire=commune:99999")).total).toBe(1)
})

test("periods, switches and orders", async () => {
  expect(new Set(await titles("annee=2010-2019"))).toEqual(new Set(["Habiter la copropriété", "L’insalubrité"]))
  expect(await titles("annee=2010-2019&annee=1998&tri=anciens")).toEqual([
    "Le stade",
    "L’insalubrité",
    "Habiter la copropriété",
  ])
  expect((await ask("annee=jamais")).total).toBe(0)
  expect(await titles("en-ligne=oui")).toEqual(["Le terrain"])
  const old = (await titles("tri=titre")).filter((title) => title !== "Tout neuf ici")
  expect(old).toEqual(["Habiter la copropriété", "L’insalubrité", "Le stade", "Le terrain"])
})

test("what was catalogued last arrives first, whatever its year", async () => {
  await putRecords([about("Tout neuf ici", 1950, [])], 100)
  expect((await titles("tri=arrivee"))[0]).toBe("Tout neuf ici")
  expect((await titles("tri=recents"))[0]).toBe("Le terrain")
})

test("available now is what a reader can have in hand", async () => {
  const made = await createCentre(installationCaller, { name: "A", shortName: "A", presentation: "", coverage: [] })
  if (made.kind !== "done") throw new Error(JSON.stringify(made))
  const [copy] = await database.asOwner<{ id: string }>(
    `with held as (insert into catalogue.holding (centre_id, record_id) select $1, id from catalogue.record where title = 'Le stade' returning *)
    insert into catalogue.copy (centre_id, record_id, source_key, state) select centre_id, record_id, '1', 'on_loan' from held returning id`,
    [made.value.id],
  )
  const move = (state: "available" | "missing") =>
    write(systemCaller("test").actor, (tx) => setCopyState(tx, made.value.id, copy?.id ?? "", state))
  await move("available")
  expect(await titles("disponible=oui")).toEqual(["Le stade"])
  expect((await ask("disponible=oui")).facets.centre).toMatchObject([{ label: "A", count: 1 }])
  await move("missing")
  expect((await ask("disponible=oui")).total).toBe(0)
})

test("after concepts are merged, records count under the one that stays", async () => {
  const merge = { goneId: concepts.get("foot"), staysId: concepts.get("sport"), goneVersion: 1, staysVersion: 1 }
  expect(await theme("sport")).toMatchObject({ count: 2 })
  const outcome = await mergeConcepts(installationCaller, merge)
  expect(outcome).toMatchObject({ kind: "done", value: { references: 1 } })
  expect(await theme("sport")).toMatchObject({ count: 2 })
  expect(await theme("foot")).toBeUndefined()
  expect((await ask(`theme=${concepts.get("foot")}`)).total).toBe(2)
  await runJobNow("search.rebuild", { kinds: ["catalogue.record"] })
  expect(await theme("sport")).toMatchObject({ count: 2 })
})

test("where nothing answers but another spelling does, that one is shown, and said", async () => {
  const found = await ask("q=copropriete degradee")
  expect(found.insteadOf).toBeNull()
  const corrected = await ask("q=copropiété")
  expect(corrected).toMatchObject({ insteadOf: "copropiété", total: 1, search: { query: "copropriété" } })
})

test("a search that finds nothing proposes the same with a word less", async () => {
  const nothing = await ask("q=stade licorne")
  expect(nothing.total).toBe(0)
  expect(await read(visitorCaller, (tx) => relaxedSearches(tx, nothing))).toEqual([
    { query: "stade", without: "licorne", count: 1 },
  ])
})

test("a shelf mark leads to what stands under it, in any centre, case and spaces apart", async () => {
  const made = await createCentre(installationCaller, { name: "B", shortName: "B", presentation: "", coverage: [] })
  if (made.kind !== "done") throw new Error(made.kind)
  await database.asOwner(
    `with held as (insert into catalogue.holding (centre_id, record_id) select $1, id from catalogue.record where title = 'L’insalubrité' returning *)
    insert into catalogue.copy (centre_id, record_id, source_key, shelf_mark, state) select centre_id, record_id, '1', 'HAB 228', 'missing' from held`,
    [made.value.id],
  )
  const marked = (q: string) =>
    read(visitorCaller, async (tx) => {
      const found = await searchCatalogue(tx, readCatalogueSearch(new URLSearchParams({ q })))
      return (await recordsMarked(tx, found)).map(({ title }) => title)
    })
  expect(await marked(" hab  228 ")).toEqual([["L’insalubrité"]])
  expect(await marked("HAB 2")).toEqual([])
  expect(await marked("HAB")).toEqual([])
})
