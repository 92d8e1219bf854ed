import { expect, test } from "vitest"
import { read } from "#platform/db/index.server.ts"
import { visitorCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { findPerson } from "../queries/find-person.server.ts"
import { searchPeople } from "../queries/search-people.server.ts"
import { searchStructures, structureNamed } from "../queries/search-structures.server.ts"
import { buildCentre, buildPerson, buildStructure } from "../testing/build-directory.ts"
import { createPerson } from "./create-person.server.ts"
import { createStructure } from "./create-structure.server.ts"

const database = await useDatabase()
const centre = await buildCentre()
const elsewhere = await buildCentre()

test("a structure is found by words in any order, accents or not, by SIRET, and with a typing mistake", async () => {
  const id = await buildStructure({
    name: "Régie de quartier du Mirail",
    shortName: "RQM",
    city: "Toulouse",
    siret: "732 829 320 00074",
  })
  const found = async (text: string) => await read(centre.staff, (tx) => searchStructures(tx, { text, limit: 10 }))
  for (const text of ["mirail regie", "RQM", "régie toulouse", "73282932000074", "732829320"])
    expect(
      (await found(text)).found.map((line) => line.id),
      text,
    ).toEqual([id])
  const mistaken = await found("regie quartié mirial")
  expect(mistaken.alike).toBe(true)
  expect(mistaken.found[0]?.id).toBe(id)
  expect((await found("100 %_ \\")).total).toBe(0)
  expect((await read(centre.staff, (tx) => structureNamed(tx, "Regie de quartier du mirail (Toulouse)")))?.id).toBe(id)
})

test("a SIRET with a wrong digit is refused at its field, a known one whatever is ticked", async () => {
  const wrong = await createStructure(centre.staff, { name: "A", kind: "company", siret: "73282932000075" })
  expect(wrong).toMatchObject({ kind: "invalid", errors: { siret: [expect.stringContaining("SIRET")] } })
  await buildStructure({ name: "Une", siret: "35600000049837" })
  const known = await createStructure(centre.staff, {
    name: "B",
    kind: "company",
    siret: "35600000049837",
    evenSo: "yes",
  })
  expect(known).toMatchObject({ kind: "refused", refusal: "directory_refused_siret_known" })
})

test("a probable double is refused once, and written when somebody says that they are two", async () => {
  await buildStructure({ name: "Association Atelier des cimes", city: "Foix" })
  const again = { name: "Atelier des cîmes", kind: "association", city: "FOIX" }
  expect(await createStructure(centre.staff, again)).toMatchObject({ refusal: "directory_refused_probably_known" })
  expect((await createStructure(centre.staff, { ...again, city: "Rodez" })).kind).toBe("done")
  expect((await createStructure(centre.staff, { ...again, evenSo: "yes" })).kind).toBe("done")
})

test("a person belongs to a centre: the staff of another neither finds nor reads them, and enters their own", async () => {
  const personId = await buildPerson(centre, { givenName: "Aïda", familyName: "Montségur" })
  const theirs = { text: "montsegur", limit: 10, centreId: centre.centreId }
  expect((await read(centre.staff, (tx) => searchPeople(tx, theirs))).total).toBe(1)
  expect((await read(elsewhere.staff, (tx) => searchPeople(tx, theirs))).total).toBe(0)
  expect(await read(elsewhere.staff, (tx) => findPerson(tx, centre.centreId, personId))).toBeUndefined()
  const again = { givenName: "Aida", familyName: "Montsegur" }
  expect(await createPerson(centre.staff, { ...again, centreId: centre.centreId })).toMatchObject({
    refusal: "directory_refused_probably_known",
  })
  expect((await createPerson(elsewhere.staff, { ...again, centreId: elsewhere.centreId })).kind).toBe("done")
  expect((await createPerson(elsewhere.staff, { ...again, centreId: centre.centreId })).kind).toBe("refused")
})

test("visitors enter nothing, and what is entered leaves an audit line without a name", async () => {
  expect((await createStructure(visitorCaller, { name: "X", kind: "other" })).kind).toBe("refused")
  await buildPerson(centre, { familyName: "Montbéliard" })
  const lines = await database.asOwner<{ details: unknown; subject_id: string }>(
    "select details, subject_id from platform.audit_entry where operation = 'directory.create-person'",
  )
  expect(lines.length).toBeGreaterThan(0)
  expect(JSON.stringify(lines)).not.toMatch(/Mont/)
})
