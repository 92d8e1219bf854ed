import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Readable } from "node:stream"
import { afterAll, beforeAll, expect, test } from "vitest"
import { createCentre } from "#modules/centre/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { receiveFile, useFileFolder } from "#platform/files/index.server.ts"
import { systemCaller } from "#platform/session/caller.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { buildPdf } from "#platform/testing/build-pdf.ts"
import { callerWithRole, visitorCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { readCatalogueSearch } from "./domain/catalogue-search.ts"
import { readRecordFile } from "./jobs/read-record-file.server.ts"
import { attachFile, removeFile } from "./operations/attach-file.server.ts"
import { mergeRecords } from "./operations/merge-records.server.ts"
import { sortReceived } from "./operations/sort-received.server.ts"
import { findServedFile, findTranscripts, listFiles } from "./queries/record-files.server.ts"
import { searchCatalogue } from "./queries/search-catalogue.server.ts"
import { insertRecords } from "./testing/insert-records.ts"
import "./index.server.ts"

const database = await useDatabase()
const folder = mkdtempSync(join(tmpdir(), "files-"))
useFileFolder(folder)
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const system = systemCaller("test")
let centreId = ""
let elsewhere = ""
let number = 0

beforeAll(async () => {
  const centres = []
  for (const name of ["Ici", "Ailleurs"]) {
    const made = await createCentre(system, { name, shortName: name, presentation: "", coverage: [] })
    if (made.kind !== "done") throw new Error(JSON.stringify(made))
    centres.push(made.value.id)
  }
  ;[centreId = "", elsewhere = ""] = centres
})

async function aRecord(title: string) {
  const [record] = await insertRecords(database.asOwner, centreId, [{ title }], { first: (number += 1) })
  if (record === undefined) throw new Error("No record.")
  return record
}

async function attach(
  caller: Caller,
  permanentId: string,
  bytes: Uint8Array | string,
  given: { access?: "public" | "staff"; name?: string; centre?: string } = {},
) {
  const { access = "public", name = "a.pdf", centre = centreId } = given
  const file = await receiveFile(Readable.from([Buffer.from(bytes as string)]), { name, mediaType: "text/html" })
  return await attachFile(caller, {
    centreId: centre,
    permanentId,
    label: "",
    access,
    file,
    ...(await sortReceived(file)),
  })
}

async function attached(...given: Parameters<typeof attach>): Promise<string> {
  const outcome = await attach(...given)
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome))
  await readRecordFile(system, outcome.value.fileId)
  return outcome.value.fileId
}

const found = async (query: string) =>
  (await read(visitorCaller, (tx) => searchCatalogue(tx, readCatalogueSearch(new URLSearchParams({ q: query }))))).total
const filesOf = async (caller: Caller, { id }: { id: string }) => await read(caller, (tx) => listFiles(tx, id))

test("a record is found by the text of its PDF, until it is removed", async () => {
  const staff = callerWithRole("staff", centreId)
  const record = await aRecord("Rapport")
  const fileId = await attached(staff, record.permanentId, buildPdf(["Les chauves-souris du clocher"]))
  expect(await filesOf(visitorCaller, record)).toMatchObject([
    { sort: "pdf", mediaType: "application/pdf", reading: "done" },
  ])
  expect(await found("chauve-souris clocher")).toBe(1)
  expect(await read(visitorCaller, (tx) => findServedFile(tx, record.id, fileId))).toMatchObject({ name: "a.pdf" })
  expect(await removeFile(staff, { centreId, fileId })).toMatchObject({ kind: "done" })
  expect(await found("chauve-souris clocher")).toBe(0)
  expect(await filesOf(visitorCaller, record)).toEqual([])
})

test("a staff file is seen, served and found by the staff of its centre only", async () => {
  const record = await aRecord("Réservé")
  const fileId = await attached(system, record.permanentId, buildPdf(["Confidences de couloir"]), { access: "staff" })
  expect(await found("confidences couloir")).toBe(0)
  for (const caller of [visitorCaller, callerWithRole("professional", centreId), callerWithRole("staff", elsewhere)]) {
    expect(await filesOf(caller, record)).toEqual([])
    expect(await read(caller, (tx) => findServedFile(tx, record.id, fileId))).toBeUndefined()
    expect(await removeFile(caller, { centreId, fileId })).toMatchObject({ kind: "refused" })
  }
  expect((await filesOf(callerWithRole("staff", centreId), record)).length).toBe(1)
})

test("a transcript is read in timed lines and searched", async () => {
  const record = await aRecord("Émission")
  await attached(system, record.permanentId, "WEBVTT\n\n00:12.000 --> 00:15.000\nLe tramway hippomobile\n", {
    name: "a.vtt",
  })
  expect(await read(visitorCaller, (tx) => findTranscripts(tx, record.id))).toMatchObject([
    { cues: [[12_000, 15_000, "Le tramway hippomobile"]] },
  ])
  expect(await found("hippomobile")).toBe(1)
})

test("what cannot be read ends in a sentence, and the file is there", async () => {
  const record = await aRecord("Abîmé")
  await attached(system, record.permanentId, "%PDF-1.4 rien")
  await attached(system, record.permanentId, buildPdf([""]))
  await attached(system, record.permanentId, "<script>alert(1)</script>", { name: "a.pdf" })
  const files = await filesOf(visitorCaller, record)
  expect(files.map(({ sort, reading, problem }) => [sort, reading, problem])).toEqual([
    ["pdf", "failed", "damaged"],
    ["pdf", "failed", "no_text"],
    ["other", "none", null],
  ])
  expect(files[2]?.mediaType).toBe("application/octet-stream")
})

test("an empty file is refused", async () => {
  const record = await aRecord("Vide")
  expect(await attach(system, record.permanentId, "")).toEqual({
    kind: "refused",
    refusal: "catalogue_refused_file_empty",
  })
  expect(await filesOf(system, record)).toEqual([])
})

test("two records merged by the staff of one centre: the files of both centres follow", async () => {
  const [stays, gone] = [await aRecord("Jumeau"), await aRecord("Jumeaux")]
  await attached(system, gone.permanentId, buildPdf(["Texte voyageur"]))
  await attached(system, gone.permanentId, buildPdf(["Interne"]), { access: "staff", centre: elsewhere })
  const merged = await mergeRecords(callerWithRole("staff", centreId), {
    ...{ staysId: stays.id, staysVersion: 1, goneId: gone.id, goneVersion: 1, takenFromGone: [] },
  })
  expect(merged).toMatchObject({ kind: "done" })
  expect((await filesOf(system, stays)).length).toBe(2)
  expect(await found("voyageur")).toBe(1)
})

test("visitors and staff of other centres attach nothing for this one", async () => {
  const record = await aRecord("Fermé")
  for (const caller of [visitorCaller, callerWithRole("staff", elsewhere)]) {
    expect(await attach(caller, record.permanentId, buildPdf(["x"]))).toMatchObject({ kind: "refused" })
  }
  expect(await attach(system, "zzzzzzzzz", buildPdf(["x"]))).toMatchObject({ kind: "refused" })
})
