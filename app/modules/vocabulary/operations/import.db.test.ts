import { expect, test } from "vitest"
import { read } from "#platform/db/index.server.ts"
import { systemCaller } from "#platform/session/index.server.ts"
import { installationCaller, visitorCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { readSkos } from "../formats/read-skos.server.ts"
import { writeRdfXml } from "../formats/write-rdf-xml.ts"
import { writeTurtle } from "../formats/write-turtle.ts"
import { exportThesaurus } from "../queries/export-thesaurus.server.ts"
import { conceptsByLabel } from "../queries/find-by-label.server.ts"
import { editConcept } from "./edit-concept.server.ts"
import { importSkosFile } from "./import-file.server.ts"

const database = await useDatabase()
const system = systemCaller("test")
// Each test has a thesaurus of its own: they run in any order.
let counter = 0
function newCity() {
  counter += 1
  const base = `https://city${counter}.example/`
  const head = `@prefix : <${base}> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dct: <http://purl.org/dc/terms/> . :s a skos:ConceptScheme ; skos:prefLabel "Ville ${counter}"@fr ; dct:license <https://l.example/> .\n`
  const city = `${head}
:a a skos:Concept ; skos:inScheme :s ; skos:topConceptOf :s ; skos:prefLabel "Habitat"@fr , "Housing"@en , "Wohnen"@de ; skos:definition "Où l’on vit."@fr .
:b a skos:Concept ; skos:inScheme :s ; skos:prefLabel "Gestion urbaine de proximité"@fr ; skos:altLabel "GUP"@fr ; skos:broader :a ; skos:related :c ; skos:notation "12" .
:c a skos:Concept ; skos:inScheme :s ; skos:prefLabel "Bailleurs"@fr ; skos:hiddenLabel "baileurs"@fr ; skos:broader :a ; skos:exactMatch <https://o.example/1> .
:k a skos:Collection ; skos:inScheme :s ; skos:prefLabel "Groupe"@fr ; skos:member :b , :c .`
  return { base, head, city, slug: `ville-${counter}` }
}

test("dry run writes nothing; the import says what it did; the same file again changes nothing, not even a version", async () => {
  const { city, base } = newCity()
  expect(await bring(city, { dryRun: true })).toMatchObject({ kind: "imported", report: { concepts: { create: 3 } } })
  expect(await database.asOwner("select from vocabulary.concept where uri like $1", [`${base}%`])).toEqual([])

  expect(await bring(city)).toMatchObject({
    kind: "imported",
    report: { concepts: { create: 3, unchanged: 0 }, schemes: 1, broader: 2, related: 1, collections: 1, findings: [] },
  })
  const before = await everything()
  expect(await bring(city)).toMatchObject({ report: { concepts: { create: 0, update: 0, unchanged: 3 } } })
  expect(await everything()).toEqual(before)
})

test("import, export, import elsewhere: the same thesaurus, in both formats", async () => {
  const { city, slug } = newCity()
  await bring(city)
  const exported = await read(visitorCaller, (tx) => exportThesaurus(tx, slug))
  if (exported === undefined) throw new Error("not there")
  const source = await readSkos(pieces(city), { schemeUri: "x:y", title: "x" })
  expect(source.kind === "read" && source.thesaurus).toEqual(withoutStorage(exported))
  for (const write of [writeTurtle, writeRdfXml]) {
    const again = await readSkos(pieces([...write(exported)].join("")), { schemeUri: "x:y", title: "x" })
    expect(again.kind === "read" && again.thesaurus).toEqual(withoutStorage(exported))
  }
})

test("a concept changed here stays when the file says something else, until we say otherwise", async () => {
  const { city, base } = newCity()
  await bring(city)
  const [row] = await database.asOwner<{ id: string }>("select id from vocabulary.concept where uri = $1", [`${base}c`])
  const id = row?.id
  const edit = { conceptId: id, version: 1, nameFr: `Logeurs ${base}`, broader: `${base}a`, related: `${base}b` }
  expect(await editConcept(installationCaller, edit)).toMatchObject({ kind: "done" })
  const named = async () => (await read(system, (tx) => conceptsByLabel(tx, [`logeur ${base}`]))).get(`logeur ${base}`)
  expect(await named()).toMatchObject([{ id }])

  const changed = city.replace('"Bailleurs"@fr', '"Organismes HLM"@fr').replace('"Housing"@en', '"Dwelling"@en')
  expect(await bring(changed)).toMatchObject({
    report: { concepts: { update: 1, kept: 1 }, kept: [{ uri: `${base}c`, name: "Organismes HLM" }] },
  })
  expect(await named()).toMatchObject([{ id }])
  expect(await bring(changed, { replaceLocal: true })).toMatchObject({ report: { concepts: { update: 1, kept: 0 } } })
  expect(await named()).toEqual([])
})

test("our own export brought back after changes here changes nothing", async () => {
  const { city, base, slug } = newCity()
  await bring(city)
  const [row] = await database.asOwner<{ id: string }>("select id from vocabulary.concept where uri = $1", [`${base}b`])
  await editConcept(installationCaller, {
    conceptId: row?.id,
    version: 1,
    nameFr: "Gestion",
    broader: `${base}a`,
    acronymsFr: "GUSP",
  })
  const exported = await read(visitorCaller, (tx) => exportThesaurus(tx, slug))
  if (exported === undefined) throw new Error("not there")
  expect(await bring([...writeTurtle(exported)].join(""))).toMatchObject({
    report: { concepts: { unchanged: 3, update: 0, kept: 0 } },
  })
})

test("a loop between the file and what is here refuses the import, with its path in words", async () => {
  const { city, head, base } = newCity()
  await bring(city)
  const closing = `${head} :a a skos:Concept ; skos:inScheme :s ; skos:prefLabel "Habitat"@fr ; skos:broader :b .`
  expect(await bring(closing)).toEqual({
    kind: "refused",
    refusal: "vocabulary_refused_import_loop",
    details: { path: "Habitat → Gestion urbaine de proximité → Habitat" },
  })
  const sound = `${head} :z a skos:Concept ; skos:inScheme :s ; skos:prefLabel "Zone"@fr ; skos:broader :b .`
  expect(await bring(sound)).toMatchObject({ kind: "imported", report: { findings: [] } })
  const links = await database.asOwner(
    `select b.uri from vocabulary.relation r join vocabulary.concept c on c.id = r.from_id
     join vocabulary.concept b on b.id = r.to_id where c.uri = $1`,
    [`${base}z`],
  )
  expect(links).toEqual([{ uri: `${base}b` }])
})

test("whatever texts a file holds, its verdict and its concepts can be kept", async () => {
  const { head } = newCity()
  const texts = ["\\u0000", "a\\u0000b", "\\u0008", "\\uFFFE", `${"𐌰".repeat(400)}x`, "ﷺ".repeat(60), "\\\\ ' \\\" <&>"]
  const concepts = texts.map(
    (
      text,
      at,
    ) => `:n${at} a skos:Concept ; skos:inScheme :s ; skos:prefLabel "Nom ${at}"@fr , "${text}"@fr , "${text}"@en ;
      skos:altLabel "${text}"@de ; skos:note "${text}" ; skos:notation "${text}" ; dct:source "${text}" .
      [] a skos:Concept ; skos:prefLabel "${text}"@fr .`,
  )
  const outcome = await bring(head + concepts.join("\n"))
  expect(outcome).toMatchObject({ kind: "imported", report: { concepts: { create: texts.length } } })
  const kept = await database.asOwner("select $1::jsonb as report", [JSON.stringify(outcome)])
  expect(kept).toEqual([{ report: outcome }])
})

test("a visitor imports nothing", async () => {
  const outcome = await importSkosFile(visitorCaller, pieces(newCity().city), { fileName: "x.ttl", dryRun: true })
  expect(outcome).toMatchObject({ kind: "refused", refusal: "platform_refused_not_allowed" })
})

async function bring(text: string, options: { dryRun?: boolean; replaceLocal?: boolean } = {}) {
  return await importSkosFile(system, pieces(text), { fileName: "ville.ttl", dryRun: false, ...options })
}

async function everything(): Promise<unknown> {
  const tables = [
    "scheme",
    "concept",
    "concept_scheme",
    "label",
    "relation",
    "note",
    "match",
    "collection",
    "collection_member",
  ]
  return await Promise.all(
    tables.map((table) => database.asOwner(`select * from vocabulary.${table} as t order by t::text`)),
  )
}

function withoutStorage<T>(value: T): T {
  const ours = new Set(["id", "version", "sourceFingerprint", "sourceVersion"])
  return JSON.parse(JSON.stringify(value, (key, part: unknown) => (ours.has(key) ? undefined : part))) as T
}

async function* pieces(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}
