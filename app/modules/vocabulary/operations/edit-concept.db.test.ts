import { beforeAll, expect, test } from "vitest"
import { read } from "#platform/db/index.server.ts"
import { callerWithRole, installationCaller, visitorCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { findConcept } from "../queries/find-concept.server.ts"
import { findSchemeBySlug } from "../queries/schemes.server.ts"
import { buildThesaurus, concept, testBase } from "../testing/build-thesaurus.ts"
import { createConcept } from "./create-concept.server.ts"
import { createScheme } from "./create-scheme.server.ts"
import { editConcept } from "./edit-concept.server.ts"

const database = await useDatabase()

beforeAll(async () => {
  await buildThesaurus(
    concept("top", "Cadre de vie", "skos:topConceptOf :s") +
      concept("mid", "Habitat", "skos:broader :top") +
      concept("low", "Copropriétés", "skos:broader :mid", `skos:prefLabel "Eigentum"@de`) +
      concept("shared", "Thème à deux", "skos:broader :mid") +
      concept("friend", "Thème associé", "skos:broader :mid") +
      concept("twin1", "Jumeau", "skos:broader :top") +
      concept("twin2", "Jumeau", "skos:broader :mid"),
  )
})

test("names, notes and links change; other languages stay; the version grows", async () => {
  const { id, version } = await conceptAt("low")
  const outcome = await editConcept(installationCaller, {
    conceptId: id,
    version,
    nameFr: "Copropriétés dégradées",
    nameEn: "Run-down condominiums",
    synonymsFr: "Copropriétés fragiles\nCopropriétés en difficulté\n\nCopropriétés fragiles",
    acronymsFr: "OPAH",
    misspellings: "copropriete degradee",
    definitionFr: "Immeubles dont la gestion est défaillante.",
    broader: "habitat",
    related: `${testBase}friend`,
    notation: "3.1",
  })
  expect(outcome).toMatchObject({ kind: "done" })
  const view = await viewAt("low")
  expect(view?.concept.labels.map((label) => `${label.kind} ${label.lang} ${label.value}`)).toEqual([
    "pref fr Copropriétés dégradées",
    "pref en Run-down condominiums",
    "pref de Eigentum",
    "alt fr Copropriétés en difficulté",
    "alt fr Copropriétés fragiles",
    "acronym fr OPAH",
    "hidden fr copropriete degradee",
  ])
  expect(view).toMatchObject({ broader: [{ name: "Habitat" }], related: [{ name: "Thème associé" }] })
  expect(view?.path.map((line) => line.name)).toEqual(["Cadre de vie", "Habitat"])
  expect(view?.concept).toMatchObject({ version: version + 1, notations: [{ value: "3.1", datatype: null }] })
})

test("of two people who edit the same version, the second is told and nothing is overwritten", async () => {
  const { id, version } = await conceptAt("shared")
  const edits = [1, 2].map((person) =>
    editConcept(installationCaller, { conceptId: id, version, nameFr: `Vu par ${person}`, broader: testBase + "mid" }),
  )
  const outcomes = (await Promise.all(edits)).map((outcome) =>
    outcome.kind === "refused" ? outcome.refusal : outcome.kind,
  )
  expect(outcomes.sort()).toEqual(["done", "vocabulary_refused_changed_meanwhile"])
})

test("a link that would close a loop is refused beside its field, in words", async () => {
  const { id, version } = await conceptAt("top")
  const outcome = await editConcept(installationCaller, {
    conceptId: id,
    version,
    nameFr: "Cadre de vie",
    broader: testBase + "low",
  })
  expect(outcome).toMatchObject({
    kind: "invalid",
    errors: { broader: [expect.stringMatching(/Cadre de vie → .+ → Habitat → Cadre de vie/)] },
  })
})

test("names that mean nothing or several things, itself, one above: each has its sentence", async () => {
  const { id, version } = await conceptAt("mid")
  const edit = (given: object) =>
    editConcept(installationCaller, { conceptId: id, version, nameFr: "Habitat", ...given })
  expect(await edit({ broader: "Inconnu" })).toMatchObject({
    errors: { broader: [expect.stringContaining("Inconnu")] },
  })
  expect(await edit({ broader: "Jumeau" })).toMatchObject({
    errors: { broader: [expect.stringContaining(`${testBase}twin1`)] },
  })
  expect(await edit({ broader: "Habitat" })).toMatchObject({
    errors: { broader: [expect.stringContaining("Habitat → Habitat")] },
  })
  expect(await edit({ related: "Habitat" })).toMatchObject({ errors: { related: [expect.any(String)] } })
  expect(await edit({ broader: "Cadre de vie", related: "Cadre de vie" })).toMatchObject({
    errors: { related: [expect.any(String)] },
  })
  expect(await edit({ nameFr: " \u0007 " })).toMatchObject({ errors: { nameFr: [expect.any(String)] } })
  expect(await edit({ nameFr: "x".repeat(501) })).toMatchObject({ errors: { nameFr: [expect.any(String)] } })
})

test("a new thesaurus and its first concepts, with permanent addresses of their own", async () => {
  const scheme = {
    nameFr: "Dispositifs locaux",
    nameEn: "",
    description: "Ce qui existe ici.",
    base: "https://centre.example/",
  }
  const made = await createScheme(installationCaller, scheme)
  expect(made).toMatchObject({ kind: "done", value: { slug: "dispositifs-locaux" } })
  expect(await createScheme(installationCaller, scheme)).toMatchObject({ refusal: "vocabulary_refused_scheme_exists" })
  const schemeId = made.kind === "done" ? made.value.id : ""
  const first = await createConcept(installationCaller, { schemeId, nameFr: "Régie de quartier" })
  const id = first.kind === "done" ? first.value.conceptId : ""
  const view = await read(visitorCaller, (tx) => findConcept(tx, id, "fr"))
  expect(view?.concept).toMatchObject({
    uri: `https://centre.example/vocabulaire/dispositifs-locaux/${id}`,
    topOf: ["https://centre.example/vocabulaire/dispositifs-locaux"],
  })
  const second = await createConcept(installationCaller, {
    schemeId,
    nameFr: "Chantier éducatif",
    broader: "regie de quartiers",
  })
  expect(second).toMatchObject({ kind: "done" })
  expect(await read(visitorCaller, (tx) => findSchemeBySlug(tx, "dispositifs-locaux", "fr"))).toMatchObject({
    concepts: 2,
  })
})

test("staff may, professionals and visitors may not", async () => {
  const { id, version } = await conceptAt("twin1")
  const edit = { conceptId: id, version, nameFr: "Jumeau", broader: testBase + "top" }
  for (const caller of [visitorCaller, callerWithRole("professional", crypto.randomUUID())]) {
    expect(await editConcept(caller, edit)).toMatchObject({ refusal: "platform_refused_not_allowed" })
  }
  expect(await editConcept(callerWithRole("staff", crypto.randomUUID()), edit)).toMatchObject({ kind: "done" })
})

async function conceptAt(name: string): Promise<{ id: string; version: number }> {
  const [row] = await database.asOwner<{ id: string; version: number }>(
    "select id, version from vocabulary.concept where uri = $1",
    [testBase + name],
  )
  if (row === undefined) throw new Error(`No concept ${name}`)
  return row
}

async function viewAt(name: string) {
  const { id } = await conceptAt(name)
  return await read(visitorCaller, (tx) => findConcept(tx, id, "fr"))
}
