import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Readable } from "node:stream"
import { afterAll, beforeEach, expect, test } from "vitest"
import { read } from "#platform/db/index.server.ts"
import { receiveFile, useFileFolder } from "#platform/files/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { systemCaller } from "#platform/session/index.server.ts"
import { callerWithRole, installationCaller, visitorCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { readImportJob } from "../jobs/read-import.job.server.ts"
import { findImportRun, listImportRuns } from "../queries/import-runs.server.ts"
import { buildHauteGaronne } from "../testing/build-territory.ts"
import { confirmImport } from "./confirm-import.server.ts"
import { importTerritories } from "./import-territories.server.ts"
import { startImport } from "./start-import.server.ts"

const database = await useDatabase()
const folder = mkdtempSync(join(tmpdir(), "territory-import-"))
useFileFolder(folder)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const [centreId, otherCentreId] = ["018f0000-0000-7000-8000-00000000000a", "018f0000-0000-7000-8000-00000000000b"]
const staff = callerWithRole("staff", centreId)

beforeEach(async () => {
  await database.asOwner(`delete from territory.import_run; delete from territory.boundary; delete from territory.neighbourhood;
    delete from territory.qpv_commune; delete from territory.qpv_passage; delete from territory.qpv; delete from territory.contrat_area;
    delete from territory.contrat_de_ville; delete from territory.membership; delete from territory.territory`)
  await database.asOwner(
    "insert into centre.centre (id, slug, name, short_name) values ($1, 'a', 'A', 'A'), ($2, 'b', 'B', 'B') on conflict do nothing",
    [centreId, otherCentreId],
  )
  await buildHauteGaronne(database)
})

const qpvCsv =
  "code_qp;nom_qp;code_insee;population\nQP031010;Empalot;31555;5502\nQP031004;Barradels;31069;1613\nQX;?;31555;\n"

test("a file is read, said to the last line, and written only once confirmed; again, it changes nothing", async () => {
  const importId = await start(installationCaller, qpvCsv)
  await work(importId, false)
  expect(await run(importId)).toMatchObject({
    state: "checked",
    contents: "qpv",
    created: 2,
    updated: 0,
    unchanged: 0,
    refused: 1,
  })
  expect((await run(importId))?.report).toEqual([{ line: 4, code: "QX", problem: "code", value: "QX" }])
  expect(await count("territory.qpv")).toBe(0)

  expect(await confirmImport(installationCaller, { importId })).toMatchObject({ kind: "done" })
  await work(importId, true)
  expect(await run(importId)).toMatchObject({ state: "done", created: 2, refused: 1 })
  expect(
    await rows(
      "select id, name, population, departement_id, valid_to, origin from territory.territory where level = 'qpv' order by id",
    ),
  ).toEqual([
    {
      id: "qpv:QP031004",
      name: "Barradels",
      population: 1613,
      departement_id: "departement:31",
      valid_to: "2024-01-01",
      origin: "import",
    },
    {
      id: "qpv:QP031010",
      name: "Empalot",
      population: 5502,
      departement_id: "departement:31",
      valid_to: "2024-01-01",
      origin: "import",
    },
  ])
  expect(await rows("select * from territory.qpv_commune order by 1")).toHaveLength(2)

  const again = await wouldDo(qpvCsv)
  expect(again).toMatchObject({ state: "checked", created: 0, updated: 0, unchanged: 2, refused: 1 })
})

test("outlines are drawn, redrawn when they differ, and left alone when they do not", async () => {
  const map = (lon: number) =>
    geojson([
      { code: "31555", lon },
      { code: "31069", lon: lon + 0.1 },
    ])
  await take(map(1.4))
  expect(await rows("select territory_id, vintage, source, origin from territory.boundary order by 1")).toEqual([
    { territory_id: "commune:31069", vintage: "2025", source: "Essai", origin: "import" },
    { territory_id: "commune:31555", vintage: "2025", source: "Essai", origin: "import" },
  ])
  expect(await wouldDo(map(1.4))).toMatchObject({ contents: "commune", updated: 0, unchanged: 2 })
  expect(await wouldDo(map(1.41))).toMatchObject({ updated: 2, unchanged: 0 })
})

test("contracts of another period are others, and their communes come from another file", async () => {
  await take("code_cv;libelle;siren_porteur;insee_dep;pop_qpv\nCV101;31 - Toulouse Métropole;243100518;31;63488\n", {
    period: "2015-2023",
  })
  await take("code_cv;libelle;siren_porteur;insee_dep\nCV101;31 - Toulouse Métropole;243100518;31\n", {
    period: "2024-2030",
  })
  await take("code_cv;insee_com\nCV101;31069\n", { period: "2024-2030" })
  expect(
    await rows(
      "select territory_id, first_year, perimeter_id, qpv_population from territory.contrat_de_ville order by 1",
    ),
  ).toEqual([
    {
      territory_id: "contrat-de-ville:CV101",
      first_year: 2015,
      perimeter_id: "epci:243100518",
      qpv_population: 63_488,
    },
    {
      territory_id: "contrat-de-ville:CV101-2024",
      first_year: 2024,
      perimeter_id: "epci:243100518",
      qpv_population: null,
    },
  ])
  expect(await rows("select * from territory.contrat_area where contrat_id like '%2024' order by 2")).toEqual([
    { contrat_id: "contrat-de-ville:CV101-2024", territory_id: "commune:31069" },
    { contrat_id: "contrat-de-ville:CV101-2024", territory_id: "departement:31" },
  ])
})

test("a passage links the two generations", async () => {
  await take("code_qp;nom_qp;code_insee\nQP031010;Empalot;31555\nQN03109M;Empalot;31555\n")
  await take("ancien;nouveau\nQP031010;QN03109M\n")
  expect(await rows("select * from territory.qpv_passage")).toEqual([
    { older_id: "qpv:QP031010", newer_id: "qpv:QN03109M" },
  ])
  expect(await wouldDo("ancien;nouveau\nQP031010;QN03109M\n")).toMatchObject({ created: 0, unchanged: 1 })
})

test("staff load their centre's neighbourhoods; what all centres share waits for an administrator of the installation", async () => {
  const own = "code_quartier;nom_quartier;code_insee\nN1;Canal;31555\n"
  await importTerritories(staff, { file: await received(own), centreId, source: "Essai" })
  expect(await rows("select territory_id, centre_id, commune_id from territory.neighbourhood")).toEqual([
    { territory_id: "neighbourhood:N1", centre_id: centreId, commune_id: "commune:31555" },
  ])

  const shared = await start(staff, qpvCsv, { centreId })
  await work(shared, false)
  expect(await confirmImport(staff, { importId: shared })).toEqual({
    kind: "refused",
    refusal: "territory_refused_import_reserved",
  })
  expect(await run(shared)).toMatchObject({ state: "checked" })
  expect(await confirmImport(installationCaller, { importId: shared })).toMatchObject({ kind: "done" })

  const elsewhere = callerWithRole("staff", otherCentreId)
  expect(await read(elsewhere, listImportRuns)).toEqual([])
  const taken = await start(elsewhere, own, { centreId: otherCentreId })
  await work(taken, false)
  expect((await run(taken))?.report).toMatchObject([{ problem: "other-centre" }])
})

test("who may not starts nothing, and nobody starts for a centre that is not theirs", async () => {
  const input = { file: await received(qpvCsv), source: "Essai" }
  for (const caller of [visitorCaller, callerWithRole("professional", centreId)])
    expect(await startImport(caller, input)).toMatchObject({ kind: "refused", refusal: "platform_refused_not_allowed" })
  expect(await startImport(staff, { ...input, centreId: otherCentreId })).toMatchObject({ kind: "refused" })
  expect(await count("territory.import_run")).toBe(0)
})

test("what is not understood in the form is said beside its field", async () => {
  const outcome = await startImport(installationCaller, {
    file: await received("a"),
    source: " ",
    vintage: "hier",
    period: "2024",
  })
  expect(outcome.kind === "invalid" ? Object.keys(outcome.errors).sort() : outcome.kind).toEqual([
    "period",
    "source",
    "vintage",
  ])
})

test("a file that cannot be read says why, and cannot be confirmed", async () => {
  const importId = await start(installationCaller, "bonjour")
  await work(importId, false)
  expect(await run(importId)).toMatchObject({ state: "unreadable", problem: "empty" })
  expect(await confirmImport(installationCaller, { importId })).toEqual({
    kind: "refused",
    refusal: "territory_refused_import_not_checked",
  })
})

test("a job that comes twice works once", async () => {
  const importId = await start(installationCaller, qpvCsv)
  await work(importId, false)
  await work(importId, false)
  await work(importId, true)
  expect(await run(importId)).toMatchObject({ state: "checked", created: 2 })
  await confirmImport(installationCaller, { importId })
  await work(importId, true)
  await work(importId, true)
  expect(await run(importId)).toMatchObject({ state: "done", created: 2 })
})

test("of two workers on one file, the slower does not undo what was confirmed after the quicker", async () => {
  for (let round = 0; round < 5; round += 1) {
    const importId = await start(installationCaller, qpvCsv)
    const both = [work(importId, false), work(importId, false)]
    await Promise.race(both)
    await confirmImport(installationCaller, { importId })
    await Promise.all(both)
    expect(await run(importId)).toMatchObject({ state: "importing" })
  }
})

type Said = { centreId?: string; period?: string }

async function start(caller: Caller, content: string, said: Said = {}): Promise<string> {
  const outcome = await startImport(caller, {
    file: await received(content),
    source: "Essai",
    vintage: "2025",
    ...said,
  })
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome))
  return outcome.value.importId
}

async function take(content: string, { period }: Said = {}): Promise<void> {
  const file = await received(content)
  await importTerritories(installationCaller, {
    file,
    centreId: null,
    source: "Essai",
    vintage: "2025",
    ...(period === undefined ? {} : { period }),
  })
}

/** Reads a file without confirming it: what importing it would do. */
async function wouldDo(content: string) {
  const importId = await start(installationCaller, content)
  await work(importId, false)
  return await run(importId)
}

async function work(importId: string, write: boolean): Promise<void> {
  const input = { importId, write }
  await readImportJob.run({
    caller: systemCaller("test"),
    input,
    now: new Date(),
    signal: new AbortController().signal,
  })
}

async function received(content: string) {
  return await receiveFile(Readable.from([Buffer.from(content)]), { name: "essai.csv", mediaType: "text/csv" })
}

function run(importId: string) {
  return read(installationCaller, (tx) => findImportRun(tx, importId))
}

async function rows(text: string) {
  return await database.asOwner(text)
}

async function count(table: string): Promise<unknown> {
  return (await database.asOwner(`select count(*) as n from ${table}`))[0]?.["n"]
}

function geojson(communes: { code: string; lon: number }[]): string {
  return JSON.stringify({
    type: "FeatureCollection",
    features: communes.map(({ code, lon }) => ({
      type: "Feature",
      properties: { code_insee: code },
      geometry: {
        type: "Polygon",
        coordinates: [
          [
            [lon, 43.5],
            [lon + 0.1, 43.5],
            [lon + 0.1, 43.6],
            [lon, 43.6],
            [lon, 43.5],
          ],
        ],
      },
    })),
  })
}
