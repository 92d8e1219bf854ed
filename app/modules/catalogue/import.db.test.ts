import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { createCentre } from "#modules/centre/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { useFileFolder } from "#platform/files/index.server.ts"
import { runJobNow } from "#platform/jobs/index.server.ts"
import { callerWithRole, visitorCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { readCatalogueSearch, recordsPerPage } from "./domain/catalogue-search.ts"
import { importJob } from "./jobs/import.job.server.ts"
import { runImport } from "./jobs/run-import.server.ts"
import { startImport } from "./operations/start-import.server.ts"
import { listRefusals } from "./queries/import-refusals.server.ts"
import { countImportRuns, findImportRun, findUnfinishedRun, listImportRuns } from "./queries/import-runs.server.ts"
import { searchCatalogue } from "./queries/search-catalogue.server.ts"
import { buildIso2709, buildMarc, joinBytes, utf8 } from "./testing/build-marc.ts"
import { importBytes, importCaller, prepareImport } from "./testing/import-file.ts"

const database = await useDatabase()
const folder = mkdtempSync(join(tmpdir(), "import-"))
useFileFolder(folder)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function aCentre(name: string): Promise<string> {
  const made = await createCentre(importCaller, { name, shortName: name, presentation: "", coverage: [] })
  if (made.kind !== "done") throw new Error(JSON.stringify(made))
  return made.value.id
}

const sample = (name: string): Uint8Array => readFileSync(new URL(`./testing/${name}.sample.mrc`, import.meta.url))
const notice = (number: number, title = `Notice ${number}`, more: string[] = []): Uint8Array =>
  buildIso2709(buildMarc([`001 ${number}`, `200 1 $a${title}`, ...more]))

/** Everything the catalogue and the index hold, so that two moments can be compared. */
async function everything(): Promise<string> {
  const tables = [
    "catalogue.record",
    "catalogue.holding",
    "catalogue.copy",
    "catalogue.source_record",
    "search.public_entry",
  ]
  const all = []
  for (const table of tables)
    all.push(await database.asOwner(`select row_to_json(t)::text as row from ${table} t order by 1`))
  return JSON.stringify(all)
}

test("a library's file comes in; the same file again changes nothing; a corrected one updates", async () => {
  const centreId = await aCentre("Aller")
  const { runId: _first, ...first } = await importBytes(sample("archires-original"), { centreId })
  expect(first).toEqual({ created: 40, joined: 0, updated: 0, unchanged: 0, refused: 0 })
  const before = await everything()
  const { runId: _second, ...second } = await importBytes(sample("archires-original"), { centreId })
  expect(second).toEqual({ created: 0, joined: 0, updated: 0, unchanged: 40, refused: 0 })
  expect(await everything()).toBe(before)
  const { runId: _third, ...third } = await importBytes(sample("archires-corrected"), { centreId })
  expect(third).toEqual({ created: 0, joined: 0, updated: 29, unchanged: 0, refused: 0 })
  const { runId: _fourth, ...fourth } = await importBytes(sample("archires-corrected"), { centreId })
  expect(fourth).toEqual({ created: 0, joined: 0, updated: 0, unchanged: 29, refused: 0 })
})

test("an update keeps the permanent identifier, grows the version, replaces copies and the index entry", async () => {
  const centreId = await aCentre("Suite")
  await importBytes(notice(1, "Le quartier en transition", ["995   $kA 1$f111", "995   $kA 2$f222"]), { centreId })
  const [before] = await database.asOwner<{ id: string; permanent_id: string }>(
    "select r.id, permanent_id from catalogue.record r join catalogue.holding on record_id = r.id where centre_id = $1",
    [centreId],
  )
  await importBytes(notice(1, "Les quartiers en transition", ["995   $kA 9$f222"]), { centreId })
  const [after] = await database.asOwner("select permanent_id, version, title from catalogue.record where id = $1", [
    before?.id,
  ])
  expect(after).toEqual({ permanent_id: before?.permanent_id, version: 2, title: "Les quartiers en transition" })
  const copies = await database.asOwner("select shelf_mark, barcode from catalogue.copy where centre_id = $1", [
    centreId,
  ])
  expect(copies).toEqual([{ shelf_mark: "A 9", barcode: "222" }])
  const found = await search("q=transition&centre=suite")
  expect(found.map(({ record }) => record.permanentId)).toEqual([before?.permanent_id])
})

test("a dry run says what would happen and writes no record", async () => {
  const centreId = await aCentre("Essai")
  await importBytes(joinBytes([notice(1), notice(2)]), { centreId })
  const before = await everything()
  const file = joinBytes([notice(1), notice(2, "Notice 2 corrigée"), notice(3), notice(3), utf8("bruit")])
  const tried = await importBytes(file, { centreId, dryRun: true })
  expect(tried).toMatchObject({ created: 1, updated: 1, unchanged: 2, refused: 1 })
  expect(await everything()).toBe(before)
  const real = await importBytes(file, { centreId })
  expect(real).toMatchObject({ created: 1, updated: 1, unchanged: 2, refused: 1 })
})

test("refused records are listed with their place; the good ones are in", async () => {
  const centreId = await aCentre("Refus")
  const untitled = buildIso2709(buildMarc(["001 2", "215   $a1 vol."]))
  const { runId, ...figures } = await importBytes(joinBytes([notice(1), untitled, notice(3), utf8("00150nam")]), {
    centreId,
  })
  expect(figures).toEqual({ created: 2, joined: 0, updated: 0, unchanged: 0, refused: 2 })
  const refusals = await read(importCaller, (tx) => listRefusals(tx, { centreId, id: runId }, { after: 0, limit: 10 }))
  expect(refusals).toMatchObject([
    { ordinal: 2, position: { kind: "byte", offset: notice(1).length }, reason: "title_missing" },
    { ordinal: 4, reason: "record_truncated" },
  ])
})

test("a number that names two documents overwrites nothing", async () => {
  const centreId = await aCentre("Prudence")
  const { runId } = await importBytes(joinBytes([notice(1, "Habiter la rue"), notice(1, "Compter les voitures")]), {
    centreId,
  })
  const refusals = await read(importCaller, (tx) => listRefusals(tx, { centreId, id: runId }, { after: 0, limit: 10 }))
  expect(refusals).toMatchObject([{ ordinal: 2, reason: "identity_repeated", details: { first: 1 } }])
  const other = await importBytes(notice(1, "Compter les voitures"), { centreId })
  expect(other).toMatchObject({ updated: 0, refused: 1 })
  // From another origin the same number is another record.
  expect(await importBytes(notice(1, "Compter les voitures"), { centreId, origin: "Electre" })).toMatchObject({
    created: 1,
  })
})

test("an import cut short goes on where it stood: each record once, exact figures", async () => {
  const centreId = await aCentre("Reprise")
  const file = joinBytes(Array.from({ length: 2000 }, (_, at) => notice(at + 1)))
  const ids = await prepareImport(file, { centreId })
  const stop = new AbortController()
  const cut = runImport(importCaller, ids, { signal: stop.signal, onProgress: () => stop.abort() })
  await expect(cut).rejects.toThrow(/abort/)
  const half = await read(importCaller, (tx) => findImportRun(tx, ids.runId))
  expect(half).toMatchObject({ state: "running", created: 800 })
  const unfinished = await read(importCaller, (tx) =>
    findUnfinishedRun(tx, { centreId, origin: "PMB", sha256: half?.sha256 ?? "" }),
  )
  expect(unfinished?.id).toBe(ids.runId)
  // Two processes take it up at once: the work is done once.
  const [one, other] = await Promise.all([runImport(importCaller, ids), runImport(importCaller, ids)])
  const finished = [one, other].filter((outcome) => outcome?.kind === "done")
  expect(finished).toMatchObject([{ value: { created: 2000, unchanged: 0, refused: 0 } }])
  const [count] = await database.asOwner("select count(*)::int as held from catalogue.holding where centre_id = $1", [
    centreId,
  ])
  expect(count).toEqual({ held: 2000 })
  expect((await search("q=notice&centre=reprise&tri=titre")).length).toBe(recordsPerPage)
})

test("the same file sent twice at once creates each record once", async () => {
  const centreId = await aCentre("Doublon")
  const file = joinBytes(Array.from({ length: 900 }, (_, at) => notice(at + 1)))
  const [one, other] = await Promise.all([importBytes(file, { centreId }), importBytes(file, { centreId })])
  expect(one.created + other.created).toBe(900)
  expect(one.unchanged + other.unchanged).toBe(900)
  const [count] = await database.asOwner("select count(*)::int as held from catalogue.holding where centre_id = $1", [
    centreId,
  ])
  expect(count).toEqual({ held: 900 })
})

test("imports that wait behind one another follow at once", async () => {
  const centreId = await aCentre("File")
  const [first, second] = [
    await prepareImport(notice(1), { centreId }),
    await prepareImport(notice(2), { centreId, origin: "Autre" }),
  ]
  expect(await runJobNow(importJob.name, first)).toBe(true)
  for (const { runId } of [first, second]) {
    expect((await read(importCaller, (tx) => findImportRun(tx, runId)))?.state).toBe("done")
  }
})

test("a file of another kind ends in one refusal", async () => {
  const centreId = await aCentre("Autre")
  const { runId, ...figures } = await importBytes(utf8("%PDF-1.7 …"), { centreId })
  expect(figures).toEqual({ created: 0, joined: 0, updated: 0, unchanged: 0, refused: 1 })
  const run = await read(importCaller, (tx) => findImportRun(tx, runId))
  expect(run?.state).toBe("done")
})

test("staff import for their centre and see its imports; others neither", async () => {
  const [mine, theirs] = [await aCentre("Chez nous"), await aCentre("Ailleurs")]
  const { runId } = await importBytes(notice(1), { centreId: mine })
  const staff = callerWithRole("staff", mine)
  const elsewhere = callerWithRole("staff", theirs)
  const professional = callerWithRole("professional", mine)
  expect((await read(staff, (tx) => findImportRun(tx, runId)))?.id).toBe(runId)
  const { runId: later } = await importBytes(notice(2), { centreId: mine })
  const listed = (offset: number) => read(staff, (tx) => listImportRuns(tx, { offset, limit: 1 }))
  expect([await listed(0), await listed(1), await listed(2)].map(([run]) => run?.id)).toEqual([later, runId, undefined])
  expect([await read(staff, countImportRuns), await read(elsewhere, countImportRuns)]).toEqual([2, 0])
  for (const caller of [elsewhere, professional, visitorCaller]) {
    expect(await read(caller, (tx) => findImportRun(tx, runId))).toBeUndefined()
    expect(await read(caller, (tx) => listImportRuns(tx, { offset: 0, limit: 10 }))).toEqual([])
    const file = { sha256: "0".repeat(64) }
    const started = await startImport(caller, { centreId: mine, origin: "x", dryRun: true, inBackground: false, file })
    expect(started).toEqual({ kind: "refused", refusal: "platform_refused_not_allowed" })
  }
})

async function search(query: string) {
  const wanted = readCatalogueSearch(new URLSearchParams(query))
  return (await read(visitorCaller, (tx) => searchCatalogue(tx, wanted))).results
}
