import { writeXlsx } from "hucre/xlsx"
import { expect, test } from "vitest"
import { read } from "#platform/db/index.server.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { readTable } from "../formats/read-table.server.ts"
import { findImport } from "../queries/import-runs.server.ts"
import { buildCentre, buildPerson, buildStructure } from "../testing/build-directory.ts"
import { importTable } from "./import-table.server.ts"
import { startImport } from "./start-import.server.ts"

const database = await useDatabase()

async function start(kind: "structures" | "people", content: Uint8Array | string) {
  const centre = await buildCentre()
  const table = await readTable(typeof content === "string" ? Buffer.from(content) : content)
  if (typeof table === "string") throw new Error(table)
  const started = await startImport(centre.staff, { centreId: centre.centreId, kind, fileName: "a.csv", table })
  if (started.kind !== "done") throw new Error(JSON.stringify(started))
  const runId = started.value.runId
  const run = async () => await read(centre.staff, (tx) => findImport(tx, centre.centreId, runId))
  const go = async (dryRun: boolean, decisions = {}) => {
    const mapping = (await run())?.mapping ?? []
    return await importTable(centre.staff, { centreId: centre.centreId, runId, mapping, decisions, dryRun })
  }
  return { centre, run, go }
}

const count = async (table: string) =>
  Number((await database.asOwner<{ n: string }>(`select count(*) as n from directory.${table}`))[0]?.n)

test("structures: the dry run writes nothing and tells what the import does; twice changes nothing", async () => {
  await buildStructure({ name: "Foyer des Arts", city: "Albi" })
  const csv = `Raison sociale;Genre;SIRET;Ville;Adhésion;Inutile
Foyer des arts;Association;;Albi;2016, 2017;x
Foyet des arts;Association;;Albi;;x
Atelier Ronce;Association;732 829 320 00074;Foix;2017;x
Atelier faux;Association;73282932000075;Foix;;x
Sans genre connu;Planète;;Foix;;x
;Association;;Foix;;x
Atelier Ronce bis;;73282932000074;;;x
`
  const { centre, go, run } = await start("structures", csv)
  const before = await count("structure")
  const expected = { created: 1, completed: 1, unchanged: 1, doubtful: 1, refused: 3 }
  expect(await go(true)).toMatchObject({ kind: "done", value: { counts: expected } })
  expect(await count("structure")).toBe(before)
  const report = (await run())?.report
  expect(report?.lines.filter(({ outcome }) => outcome === "refused").map(({ line }) => line)).toEqual([5, 6, 7])
  expect(report?.lines.find(({ line }) => line === 5)?.reasons[0]).toMatch(/SIRET/)
  expect(await go(false)).toMatchObject({ kind: "done", value: { counts: expected } })
  expect(await count("structure")).toBe(before + 1)
  expect(await go(false)).toMatchObject({ refusal: "directory_refused_import_done" })
  expect((await run())?.rows).toEqual([])
  const years = await database.asOwner("select year from directory.membership where centre_id = $1 order by 1", [
    centre.centreId,
  ])
  expect(years.map((row) => row["year"])).toEqual([2016, 2017, 2017])

  const again = await start("structures", csv)
  expect(await again.go(true)).toMatchObject({ value: { counts: { created: 0, doubtful: 1, refused: 3 } } })
})

test("people from a spreadsheet: a date, a structure made once, a doubtful one decided", async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "Contacts",
        rows: [
          ["Prénom", "Nom", "Mail", "Fonction", "Structure", "Depuis"],
          ["Ada", "Kerbrat", "ADA@exemple.test", "Directrice", "Maison Kerbrat", "3/5/2021"],
          ["Ousmane", "Delpuech", "", "Animateur", "maison kerbrat", ""],
          ["Nour", "Castaign", "", "", "", ""],
          ["Rosa", "Mauvaise", "pas une adresse", "", "", ""],
        ],
      },
    ],
  })
  const { centre, go, run } = await start("people", bytes)
  const known = await buildPerson(centre, { givenName: "Nour", familyName: "Castaing" })
  expect(await go(true)).toMatchObject({ value: { counts: { created: 2, doubtful: 1, refused: 1 } } })
  expect((await run())?.report?.lines.find(({ outcome }) => outcome === "doubtful")?.sheets[0]?.id).toBe(known)
  expect(await go(false, { "4": "new" })).toMatchObject({ value: { counts: { created: 3, doubtful: 0, refused: 1 } } })
  expect(await database.asOwner("select 1 from directory.structure where search_name = 'maison kerbrat'")).toHaveLength(
    1,
  )
  expect(
    await database.asOwner(
      "select p.email, f.from_on::text from directory.person p join directory.position f on f.person_id = p.id where p.family_name = 'Kerbrat'",
    ),
  ).toEqual([{ email: "ada@exemple.test", from_on: "2021-05-03" }])
  // Each sheet says where it comes from; the one that is doubtful was decided to be another.
  const told = await database.asOwner<{ name: string }>(
    `select p.family_name as name from directory.person p join platform.audit_entry a on a.subject_kind = 'directory.person' and a.subject_id = p.id::text
     where a.operation = 'directory.import-table' and p.centre_id = $1 order by 1`,
    [centre.centreId],
  )
  expect(told.map(({ name }) => name)).toEqual(["Castaign", "Delpuech", "Kerbrat"])
})

test("a line that is probably another of the same table is decided by that line, and by a sheet only while it is there", async () => {
  const { centre, go, run } = await start(
    "people",
    "Prénom;Nom;Mail\nZélie;Quatremer;zelie@exemple.test\nZelie;Quatremere;\nNour;Delpeuch;\n",
  )
  const known = await buildPerson(centre, { givenName: "Nour", familyName: "Delpech" })
  expect(await go(true)).toMatchObject({ value: { counts: { created: 1, doubtful: 2 } } })
  const doubtful = (await run())?.report?.lines.filter(({ outcome }) => outcome === "doubtful")
  expect(doubtful?.map(({ sheets }) => sheets.map(({ id }) => id))).toEqual([["line:2"], [known]])
  const gone = "00000000-0000-4000-8000-000000000000"
  expect(await go(false, { "3": "line:2", "4": gone })).toMatchObject({
    value: { counts: { created: 1, unchanged: 1, doubtful: 1 } },
  })
  const people = await database.asOwner<{ name: string }>(
    "select family_name as name from directory.person where centre_id = $1 order by 1",
    [centre.centreId],
  )
  expect(people.map(({ name }) => name)).toEqual(["Delpech", "Quatremer"])
})

test("one name in two structures, without an address, may be two people: nobody is made one with another without a word", async () => {
  const { go, run } = await start(
    "people",
    [
      "Prénom;Nom;Mail;Structure;Fonction",
      "Paul;Martinaud;;Mosaïque d’essai;Salarié",
      "Paul;Martinaud;;Rebonds d’essai;Salarié",
      "Paul;Martinaud;;Mosaïque d’essai;Trésorier",
      "Lise;Fabrègues;lise@exemple.test;Mosaïque d’essai;Salariée",
      "Lise;Fabrègues;lise@exemple.test;Rebonds d’essai;Bénévole",
    ].join("\n"),
  )
  expect(await go(true)).toMatchObject({ value: { counts: { created: 2, completed: 2, doubtful: 1 } } })
  const doubtful = (await run())?.report?.lines.filter(({ outcome }) => outcome === "doubtful")
  expect(doubtful?.map(({ line }) => line)).toEqual([3])
  expect(await go(false, { "3": "new" })).toMatchObject({ value: { counts: { created: 3, doubtful: 0 } } })
  expect(await database.asOwner("select 1 from directory.person where family_name = 'Martinaud'")).toHaveLength(2)
})

test("a table is read whatever its separator and encoding; what is none is said", async () => {
  const latin = Buffer.from("Nom,Ville\nRégie,Nîmes\n", "latin1")
  expect(await readTable(latin)).toMatchObject({
    headings: ["Nom", "Ville"],
    rows: [{ line: 2, cells: ["Régie", "Nîmes"] }],
  })
  expect(await readTable(Buffer.from('\uFEFFNom\tVille\r\n"A\nB"\tC\r\n'))).toMatchObject({
    rows: [{ cells: ["A B", "C"] }],
  })
  expect(await readTable(Buffer.from("Nos adhérents 2016\n\nNom;Ville;SIRET\nRégie;Nîmes;\n"))).toMatchObject({
    headings: ["Nom", "Ville", "SIRET"],
    rows: [{ line: 4, cells: ["Régie", "Nîmes", ""] }],
  })
  expect(await readTable(Buffer.from(""))).toBe("empty")
  expect(await readTable(Buffer.from("Nom\n"))).toBe("empty")
  expect(await readTable(Buffer.from([0x50, 0x4b, 3, 4, 1, 2, 3]))).toBe("unreadable")
  expect(await readTable(Buffer.from([0x89, 0x50, 0, 0, 1]))).toBe("unreadable")
  expect(await readTable(Buffer.from(`Nom\n${"A\n".repeat(3001)}`))).toBe("too-many")
})
