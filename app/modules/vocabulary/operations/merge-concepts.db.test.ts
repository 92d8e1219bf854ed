import { sql } from "kysely"
import { afterAll, expect, test } from "vitest"
import { read, tables } from "#platform/db/index.server.ts"
import { registerReferences } from "#platform/references/index.server.ts"
import { installationCaller, visitorCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { conceptsByLabel } from "../queries/find-by-label.server.ts"
import { findConcept } from "../queries/find-concept.server.ts"
import { mergePreview } from "../queries/merge-preview.server.ts"
import { conceptNames } from "../queries/names.server.ts"
import { buildThesaurus, concept, testBase } from "../testing/build-thesaurus.ts"
import { mergeConcepts } from "./merge-concepts.server.ts"

const database = await useDatabase()
await database.asOwner(`create schema elsewhere; grant usage on schema elsewhere to maillage_app;
  create table elsewhere.thing (concept_id uuid); grant all on elsewhere.thing to maillage_app`)
const withdraw = registerReferences({
  kind: "vocabulary.concept",
  label: () => "choses d’essai",
  count: async (tx, id) =>
    (await sql<{ n: number }>`select count(*) as n from elsewhere.thing where concept_id = ${id}`.execute(tables(tx)))
      .rows[0]?.n ?? 0,
  repoint: async (tx, from, to) =>
    Number(
      (await sql`update elsewhere.thing set concept_id = ${to} where concept_id = ${from}`.execute(tables(tx)))
        .numAffectedRows,
    ),
})
afterAll(withdraw)

test("the preview says what is touched everywhere, the merge does it, the old one leads to the new one", async () => {
  await buildThesaurus(
    concept("jobs", "Emploi", "skos:topConceptOf :s") +
      concept(
        "gone",
        "Insertion par l’emploi",
        "skos:broader :jobs",
        `skos:altLabel "IAE"@fr`,
        "skos:related :friend",
      ) +
      concept("stays", "Insertion professionnelle", "skos:broader :jobs") +
      concept("child", "Chantiers d’insertion", "skos:broader :gone", "skos:related :stays") +
      concept("friend", "Structures d’insertion", "skos:broader :jobs") +
      `:k a skos:Collection ; skos:inScheme :s ; skos:prefLabel "K"@fr ; skos:member :gone , :stays .`,
  )
  const [gone, stays] = [await conceptAt("gone"), await conceptAt("stays")]
  await database.asOwner("insert into elsewhere.thing select $1::uuid from generate_series(1, 3)", [gone.id])

  const preview = await read(visitorCaller, (tx) => mergePreview(tx, gone.id, stays.id, "fr"))
  expect(preview).toMatchObject({
    labelsGained: ["Insertion par l’emploi", "IAE"],
    references: expect.arrayContaining([{ label: "choses d’essai", count: 3 }]),
    loop: null,
    gone: { narrower: [{ name: "Chantiers d’insertion" }], related: [{ name: "Structures d’insertion" }] },
  })
  expect(await database.asOwner("select from elsewhere.thing where concept_id = $1", [gone.id])).toHaveLength(3)

  const merged = await mergeConcepts(installationCaller, merge(gone, stays))
  expect(merged).toMatchObject({ kind: "done", value: { conceptId: stays.id, references: 3 } })
  expect(await database.asOwner("select distinct concept_id from elsewhere.thing")).toEqual([{ concept_id: stays.id }])
  const view = await read(visitorCaller, (tx) => findConcept(tx, stays.id, "fr"))
  expect(view?.narrower.map((line) => line.name)).toEqual(["Chantiers d’insertion"])
  expect(view?.related.map((line) => line.name)).toEqual(["Structures d’insertion"])
  expect(view?.broader.map((line) => line.name)).toEqual(["Emploi"])
  expect(await read(visitorCaller, (tx) => findConcept(tx, gone.id, "fr"))).toMatchObject({ mergedInto: stays.id })
  expect((await read(visitorCaller, (tx) => conceptNames(tx, [gone.id], "fr"))).get(gone.id)).toMatchObject({
    id: stays.id,
  })
  expect((await read(visitorCaller, (tx) => conceptsByLabel(tx, ["iae"]))).get("iae")).toMatchObject([{ id: stays.id }])

  const again = await mergeConcepts(installationCaller, merge(gone, stays))
  expect(again).toMatchObject({ kind: "refused", refusal: "vocabulary_refused_merged" })
})

test("a merge that would close a loop is refused with its path, before and at the moment", async () => {
  await buildThesaurus(
    concept("g", "Grand") + concept("m", "Moyen", "skos:broader :g") + concept("p", "Petit", "skos:broader :m"),
  )
  const [gone, stays] = [await conceptAt("g"), await conceptAt("p")]
  expect(await read(visitorCaller, (tx) => mergePreview(tx, gone.id, stays.id, "fr"))).toMatchObject({
    loop: ["Petit", "Moyen", "Petit"],
  })
  expect(await mergeConcepts(installationCaller, merge(gone, stays))).toEqual({
    kind: "refused",
    refusal: "vocabulary_refused_merge_loop",
    details: { path: "Petit → Moyen → Petit" },
  })
  const [middle] = [await conceptAt("m")]
  expect(await mergeConcepts(installationCaller, merge(middle, stays))).toMatchObject({ kind: "done" })
  expect((await read(visitorCaller, (tx) => findConcept(tx, stays.id, "fr")))?.broader).toMatchObject([
    { name: "Grand" },
  ])
})

test("a concept changed since the preview is not merged, nor with itself", async () => {
  await buildThesaurus(concept("x", "Croix") + concept("y", "Fourche"))
  const [gone, stays] = [await conceptAt("x"), await conceptAt("y")]
  expect(
    await mergeConcepts(installationCaller, { ...merge(gone, stays), staysVersion: stays.version + 1 }),
  ).toMatchObject({
    refusal: "vocabulary_refused_changed_meanwhile",
  })
  expect(await mergeConcepts(installationCaller, merge(gone, gone))).toMatchObject({
    refusal: "vocabulary_refused_merge_with_itself",
  })
})

interface At {
  id: string
  version: number
}

function merge(gone: At, stays: At) {
  return { goneId: gone.id, goneVersion: gone.version, staysId: stays.id, staysVersion: stays.version }
}

async function conceptAt(name: string): Promise<At> {
  const [row] = await database.asOwner<At>("select id, version from vocabulary.concept where uri = $1", [
    testBase + name,
  ])
  if (row === undefined) throw new Error(`No concept ${name}`)
  return row
}
