import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Readable } from "node:stream"
import { writeOds } from "hucre/ods"
import { writeXlsx } from "hucre/xlsx"
import { afterAll, expect, test } from "vitest"
import { createCentre } from "#modules/centre/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { receiveFile, useFileFolder } from "#platform/files/index.server.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { recordExports } from "./formats/record-export.ts"
import { importNow } from "./jobs/import-now.server.ts"
import { runImport } from "./jobs/run-import.server.ts"
import { mapColumns } from "./operations/map-columns.server.ts"
import { startImport } from "./operations/start-import.server.ts"
import { findExchange } from "./queries/find-sources.server.ts"
import { listRefusals } from "./queries/import-refusals.server.ts"
import { findImportRun } from "./queries/import-runs.server.ts"
import { utf8 } from "./testing/build-marc.ts"
import { importCaller } from "./testing/import-file.ts"

const database = await useDatabase()
const folder = mkdtempSync(join(tmpdir(), "exchange-"))
useFileFolder(folder)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function aCentre(name: string): Promise<string> {
  const made = await createCentre(importCaller, { name, shortName: name, presentation: "", coverage: [] })
  if (made.kind !== "done") throw new Error(JSON.stringify(made))
  return made.value.id
}

async function importText(centreId: string, bytes: Uint8Array, name = "fichier") {
  const file = await receiveFile(Readable.from([Buffer.from(bytes)]), { name, mediaType: "text/plain" })
  return await importNow(importCaller, { centreId, origin: "Zotero", dryRun: false, file })
}

const ris = `TY  - BOOK\r\nTI  - Le banc public\r\nAU  - Kerbrat, Ada\r\nPY  - 2014\r\nC3  - garde ceci\r\nER  - \r\n`
const bibtex = `@book{kerbrat, title = {Le banc priv{\\'e}}, author = {Kerbrat, Ada}, year = 2014, maison = {garde ceci}}`
const csl = JSON.stringify([
  { id: "k1", type: "book", title: "Le banc lu", author: [{ family: "Kerbrat", given: "Ada" }] },
])
const zotero = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#"
  xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:bib="http://purl.org/net/biblio#">
  <bib:Book rdf:about="urn:isbn:978-2-253-06099-4"><z:itemType>book</z:itemType><dc:title>Le banc rouge</dc:title></bib:Book></rdf:RDF>`

test.each([
  ["RIS", ris, "Le banc public"],
  ["BibTeX", bibtex, "Le banc privé"],
  ["CSL-JSON", csl, "Le banc lu"],
  ["Zotero RDF", zotero, "Le banc rouge"],
])("%s comes in; the same file twice changes nothing", async (name, text, title) => {
  const centreId = await aCentre(name)
  expect(await importText(centreId, utf8(text))).toMatchObject({ counts: { created: 1, refused: 0 } })
  const before = await database.asOwner("select version, updated_at::text from catalogue.record where title = $1", [
    title,
  ])
  expect(before).toHaveLength(1)
  expect(await importText(centreId, utf8(text))).toMatchObject({ counts: { created: 0, unchanged: 1, updated: 0 } })
  expect(
    await database.asOwner("select version, updated_at::text from catalogue.record where title = $1", [title]),
  ).toEqual(before)
})

test("what a description has no room for is given back on export", async () => {
  const centreId = await aCentre("Retour")
  await importText(centreId, utf8(ris.replace("Le banc public", "Le banc rendu")))
  const [record] = await database.asOwner<{ id: string; description: never }>(
    "select id, description from catalogue.record where title = 'Le banc rendu'",
  )
  if (record === undefined) throw new Error("A record was expected.")
  const source = await read(importCaller, (tx) => findExchange(tx, record.id))
  const text = recordExports.ris.write(record.description, "x", "https://catalogue.exemple.test/x", source)
  expect(text).toContain("C3  - garde ceci")
})

test("a correction in a reference file is followed, field by field", async () => {
  const centreId = await aCentre("Suivi")
  const first = csl.replace("k1", "k9").replace("Le banc lu", "Le banc suivi")
  await importText(centreId, utf8(first))
  await database.asOwner(
    `update catalogue.record set description = jsonb_set(description::jsonb, '{notes}', '["d’ici"]'), version = version + 1 where title = 'Le banc suivi'`,
  )
  const second = first.replace('"type":"book"', '"type":"book","abstract":"Neuf."')
  expect(await importText(centreId, utf8(second))).toMatchObject({ counts: { updated: 1 } })
  const [record] = await database.asOwner("select description from catalogue.record where title = 'Le banc suivi'")
  expect(record).toMatchObject({ description: { notes: ["d’ici"], abstracts: ["Neuf."] } })
})

const header = ["N° notice", "Titre", "Auteur", "Année", "Couleur de la tranche", "Cote"]
const rows = [
  ["1", "Compter les arbres", "Kerbrat, Ada | Delpuech, Ousmane", "2014", "verte", "A 1"],
  ["2", "Compter les bancs", "Kerbrat, Ada", "2015", "", "A 2"],
]
const csv = [header, ...rows].map((cells) => cells.join(";")).join("\n")

async function start(centreId: string, bytes: Uint8Array, dryRun = false) {
  const file = await receiveFile(Readable.from([Buffer.from(bytes)]), { name: "tableau", mediaType: "text/csv" })
  const started = await startImport(importCaller, { centreId, origin: "Tableur", dryRun, inBackground: true, file })
  if (started.kind !== "done") throw new Error(JSON.stringify(started))
  const runId = started.value.runId
  const run = await read(importCaller, (tx) => findImportRun(tx, runId))
  return { centreId, runId, run }
}

test("a table waits for its columns, then remembers them; the same file twice changes nothing", async () => {
  const centreId = await aCentre("Tableau")
  const { runId, run } = await start(centreId, utf8(csv))
  expect(run).toMatchObject({ state: "mapping", reading: null })
  expect(await runImport(importCaller, { centreId, runId })).toMatchObject({ kind: "refused" })
  const given = { centreId, runId, separators: "|", kind: "report" }
  expect(
    await mapColumns(importCaller, { ...given, columns: ["number", "", "authors", "date", "", "shelfMark"] }),
  ).toMatchObject({
    kind: "invalid",
  })
  expect(await mapColumns(importCaller, { ...given, columns: ["number", "title"] })).toMatchObject({ kind: "refused" })
  const columns = ["number", "title", "authors", "date", "", "shelfMark"]
  expect(await mapColumns(importCaller, { ...given, columns })).toMatchObject({ kind: "done", value: { runId } })
  expect(await runImport(importCaller, { centreId, runId })).toMatchObject({ value: { created: 2, refused: 0 } })
  const [record] = await database.asOwner<{ description: { contributors: unknown[] } }>(
    "select kind, description from catalogue.record where title = 'Compter les arbres'",
  )
  expect(record).toMatchObject({ kind: "report" })
  expect(record?.description.contributors).toHaveLength(2)
  const again = await start(centreId, utf8(csv))
  expect(again.run).toMatchObject({ state: "waiting", reading: { kind: "report" } })
  expect(await runImport(importCaller, again)).toMatchObject({ value: { unchanged: 2, updated: 0 } })
  // Read otherwise, it says something else.
  const other = await mapColumns(importCaller, {
    ...given,
    runId: again.runId,
    columns: ["number", "title", "authors", "date", "notes", "shelfMark"],
  })
  if (other.kind !== "done") throw new Error(JSON.stringify(other))
  expect(await runImport(importCaller, { centreId, runId: other.value.runId })).toMatchObject({ value: { updated: 2 } })
  expect((await read(importCaller, (tx) => findImportRun(tx, other.value.runId)))?.dryRun).toBe(true)
})

test.each([
  ["xlsx", (sheets: { name: string; rows: (string | number | Date)[][] }[]) => writeXlsx({ sheets })],
  ["ods", (sheets: { name: string; rows: (string | number | Date)[][] }[]) => writeOds({ sheets })],
])("a workbook (%s) comes in with its figures, its dates, and what was not read", async (kind, write) => {
  const centreId = await aCentre(kind)
  const bytes = await write([
    {
      name: "Fonds",
      rows: [
        ["Fonds documentaire, état au 1er mars"],
        ["Titre", "ISBN", "Date", "Pages"],
        [`La rue en ${kind}`, 9782253060994, new Date(Date.UTC(2014, 2, 5)), 120],
        [`La place en ${kind}`, "", 2015, ""],
      ],
    },
    { name: "Notes", rows: [["à revoir"], ["plus tard"]] },
  ])
  const imported = await importText(centreId, bytes, `fonds.${kind}`)
  if (imported.kind !== "ran") throw new Error(imported.sentence)
  expect(imported.counts).toMatchObject({ created: 2, refused: 1 })
  const records = await database.asOwner(
    "select title, year, description->'isbns'->0->>'value' as isbn from catalogue.record where title like $1 order by title",
    [`%en ${kind}`],
  )
  expect(records).toEqual([
    { title: `La place en ${kind}`, year: 2015, isbn: null },
    { title: `La rue en ${kind}`, year: 2014, isbn: "9782253060994" },
  ])
  const refusals = await read(importCaller, (tx) =>
    listRefusals(tx, { centreId, id: imported.runId }, { after: 0, limit: 9 }),
  )
  expect(refusals).toMatchObject([{ reason: "sheet_not_read", details: { sheet: 2, rows: 2 } }])
  expect(await importText(centreId, bytes, `fonds.${kind}`)).toMatchObject({ counts: { unchanged: 2, created: 0 } })
})

test("a damaged workbook, a table without a title, other office documents end in a sentence", async () => {
  const centreId = await aCentre("Abîmés")
  const sound = await writeXlsx({ sheets: [{ name: "a", rows: [["Titre"], ["x"]] }] })
  expect(await importText(centreId, sound.subarray(0, sound.length - 300))).toMatchObject({
    counts: { created: 0, refused: 1 },
  })
  expect(await importText(centreId, utf8("Couleur;Taille;Poids\nverte;3;2\nrouge;4;1\n"))).toMatchObject({
    kind: "refused",
  })
  expect(
    await importText(centreId, utf8("PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.text")),
  ).toMatchObject({ counts: { refused: 1 } })
})
