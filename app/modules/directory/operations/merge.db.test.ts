import { afterAll, expect, test } from "vitest"
import { read } from "#platform/db/index.server.ts"
import { registerReferences } from "#platform/references/index.server.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { findPerson } from "../queries/find-person.server.ts"
import { findStructure } from "../queries/find-structure.server.ts"
import { personNames } from "../queries/person-names.server.ts"
import { structureNames } from "../queries/structure-names.server.ts"
import { searchWhoIsWho } from "../queries/who-is-who.server.ts"
import { buildCentre, buildPerson, buildStructure } from "../testing/build-directory.ts"
import { erasePerson } from "./erase-person.server.ts"
import { mergePeople } from "./merge-people.server.ts"
import { mergeStructures } from "./merge-structures.server.ts"
import { noteConsent } from "./note-consent.server.ts"
import { noteMembership } from "./note-membership.server.ts"
import { writeMandate } from "./write-mandate.server.ts"
import { writePosition } from "./write-position.server.ts"

const database = await useDatabase()
const centre = await buildCentre()
const elsewhere = await buildCentre()

const asked: string[] = []
const withdraw = registerReferences({
  kind: "directory.structure",
  label: () => "ailleurs",
  count: async () => 3,
  repoint: async (_, from, to) => {
    asked.push(`${from}>${to}`)
    return 3
  },
})
afterAll(withdraw)

async function versions(table: string, ids: string[]) {
  const rows = await database.asOwner<{ id: string; version: number }>(
    `select id, version from directory.${table} where id = any ($1)`,
    [ids],
  )
  return Object.fromEntries(rows.map(({ id, version }) => [id, version]))
}

test("merged structures: rows of every centre and of other modules follow, the gone one leads to the one that stays", async () => {
  const stays = await buildStructure({ name: "Régie du Nord", city: "Muret" })
  const gone = await buildStructure({ name: "Regie du Nord", siret: "73282932000074", phone: "05 36 49 00 30" })
  const ours = await buildPerson(centre, { structureId: gone, title: "Directrice", familyName: "Fusion" })
  const theirs = await buildPerson(elsewhere, { structureId: gone, title: "Directrice", familyName: "Ailleurs" })
  for (const structureId of [stays, gone])
    expect((await noteMembership(centre.staff, { centreId: centre.centreId, structureId, year: "2017" })).kind).toBe(
      "done",
    )
  await noteMembership(centre.staff, { centreId: centre.centreId, structureId: gone, year: "2016", fee: "50" })
  const read1 = await versions("structure", [stays, gone])
  const input = { goneId: gone, goneVersion: read1[gone], staysId: stays, staysVersion: read1[stays] }
  expect(await mergeStructures(centre.staff, { ...input, goneVersion: 99 })).toMatchObject({
    refusal: "directory_refused_changed_meanwhile",
  })
  expect(await mergeStructures(centre.staff, input)).toMatchObject({ kind: "done", value: { references: 3 } })
  expect(asked).toEqual([`${gone}>${stays}`])
  expect(await mergeStructures(centre.staff, input)).toMatchObject({ refusal: "directory_refused_unknown_structure" })

  const found = await read(centre.staff, (tx) => findStructure(tx, gone))
  expect(found).toMatchObject({
    id: stays,
    name: "Régie du Nord",
    city: "Muret",
    siret: "73282932000074",
    phone: "05 36 49 00 30",
  })
  expect((await read(centre.staff, (tx) => structureNames(tx, [gone]))).get(gone)?.id).toBe(stays)
  const positions = await database.asOwner(
    "select person_id from directory.position where structure_id = $1 order by 1",
    [stays],
  )
  expect(positions.map((row) => row["person_id"])).toEqual([ours, theirs].sort())
  const years = await database.asOwner(
    "select year, fee_cents from directory.membership where structure_id = $1 order by 1",
    [stays],
  )
  expect(years).toEqual([
    { year: 2016, fee_cents: 5000 },
    { year: 2017, fee_cents: null },
  ])
})

test("merged people: functions once, the missing address taken, one consent, a pointer without a name", async () => {
  const structureId = await buildStructure({ name: "Maison des savoirs" })
  const stays = await buildPerson(centre, { familyName: "Doublon", structureId, title: "Formatrice" })
  const gone = await buildPerson(centre, {
    familyName: "Doublon",
    structureId,
    title: "formatrice",
    email: "d@exemple.test",
  })
  for (const personId of [stays, gone])
    expect(
      await noteConsent(centre.staff, {
        centreId: centre.centreId,
        personId,
        intent: "give",
        givenOn: "2020-02-01",
        means: "paper",
        wording: "Oui.",
      }),
    ).toMatchObject({ kind: "done" })
  const read1 = await versions("person", [stays, gone])
  const input = {
    centreId: centre.centreId,
    goneId: gone,
    goneVersion: read1[gone],
    staysId: stays,
    staysVersion: read1[stays],
  }
  expect((await mergePeople(elsewhere.staff, input)).kind).toBe("refused")
  expect((await mergePeople(centre.staff, input)).kind).toBe("done")
  expect(await read(centre.staff, (tx) => findPerson(tx, centre.centreId, gone))).toMatchObject({
    id: stays,
    email: "d@exemple.test",
  })
  expect(await database.asOwner("select 1 from directory.position where person_id = $1", [stays])).toHaveLength(1)
  expect(
    await database.asOwner("select 1 from directory.consent where person_id = $1 and withdrawn_on is null", [stays]),
  ).toHaveLength(1)
  expect(
    await database.asOwner("select 1 from directory.card where person_id = any ($1)", [[stays, gone]]),
  ).toHaveLength(1)
  expect(
    await database.asOwner("select family_name, email, search_name from directory.person where id = $1", [gone]),
  ).toEqual([{ family_name: null, email: null, search_name: "" }])
})

test("erasure leaves a pseudonym: nothing names the person, what counts them stays", async () => {
  const structureId = await buildStructure({ name: "Atelier des cimes" })
  const personId = await buildPerson(centre, {
    familyName: "Effaçable",
    email: "e@exemple.test",
    structureId,
    title: "Présidente",
  })
  const who = { centreId: centre.centreId, personId }
  await noteConsent(centre.staff, { ...who, intent: "give", means: "oral", wording: "J’accepte." })
  await writeMandate(centre.staff, { ...who, role: "member", college: "Associations", fromOn: "2020-01-01" })
  const shown = { text: "effacable", limit: 10, skip: 0 }
  expect((await read(centre.staff, (tx) => searchWhoIsWho(tx, shown))).total).toBe(1)
  expect((await erasePerson(elsewhere.staff, who)).kind).toBe("refused")
  expect((await erasePerson(centre.staff, who)).kind).toBe("done")
  expect((await read(centre.staff, (tx) => searchWhoIsWho(tx, shown))).total).toBe(0)
  expect(await read(centre.staff, (tx) => findPerson(tx, centre.centreId, personId))).toBeUndefined()
  expect((await read(centre.staff, (tx) => personNames(tx, [personId]))).get(personId)).toMatchObject({
    id: personId,
    name: null,
  })
  expect(
    await database.asOwner("select title, structure_id from directory.position where person_id = $1", [personId]),
  ).toEqual([{ title: "", structure_id: structureId }])
  expect(await database.asOwner("select 1 from directory.mandate where person_id = $1", [personId])).toHaveLength(1)
  const everything = await database.asOwner<{ text: string }>(
    `select row_to_json(p)::text as text from directory.person p where id = '${personId}'
      union all select row_to_json(a)::text from platform.audit_entry a where subject_id = '${personId}'`,
  )
  expect(JSON.stringify(everything)).not.toMatch(/Effa|e@exemple/)
  expect((await erasePerson(centre.staff, who)).kind).toBe("refused")
})

test("a card stands while a consent runs, says the running functions, and never an address", async () => {
  const structureId = await buildStructure({ name: "Ville de Castelnau", kind: "commune" })
  const personId = await buildPerson(centre, {
    familyName: "Montréal",
    email: "m@exemple.test",
    phone: "05 36 49 00 31",
    note: "secret",
    structureId,
    title: "Coordonnatrice",
  })
  const who = { centreId: centre.centreId, personId }
  await noteConsent(centre.staff, { ...who, intent: "give", means: "paper", wording: "J’accepte." })
  await writePosition(centre.staff, {
    ...who,
    structureId,
    title: "Stagiaire",
    fromOn: "2010-01-01",
    toOn: "2011-01-01",
  })
  const [card] = await database.asOwner("select * from directory.card where person_id = $1", [personId])
  expect(card).toMatchObject({
    name: "Nour Montréal",
    functions: ["Coordonnatrice, Ville de Castelnau"],
    can_be_written_to: true,
  })
  expect(JSON.stringify(card)).not.toMatch(/exemple\.test|05 36|secret/)
  await noteConsent(centre.staff, { ...who, intent: "withdraw" })
  expect(await database.asOwner("select 1 from directory.card where person_id = $1", [personId])).toEqual([])
  expect(
    await database.asOwner("select wording from directory.consent where person_id = $1 and withdrawn_on is not null", [
      personId,
    ]),
  ).toHaveLength(1)
})
