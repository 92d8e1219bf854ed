import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { createCentre } from "#modules/centre/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { useFileFolder } from "#platform/files/index.server.ts"
import { runJobNow } from "#platform/jobs/index.server.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { noteDocumentsJob } from "./jobs/note-documents.job.server.ts"
import { noteDocuments } from "./operations/note-documents.server.ts"
import { listKept } from "./queries/import-kept.server.ts"
import { buildIso2709, buildMarc, joinBytes } from "./testing/build-marc.ts"
import { importBytes, importCaller } from "./testing/import-file.ts"

const database = await useDatabase()
const folder = mkdtempSync(join(tmpdir(), "identity-"))
useFileFolder(folder)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function aCentre(name: string): Promise<string> {
  const made = await createCentre(importCaller, { name, shortName: name, presentation: "", coverage: [] })
  if (made.kind !== "done") throw new Error(JSON.stringify(made))
  return made.value.id
}

const shared = (number: number, ...lines: string[]): Uint8Array =>
  buildIso2709(buildMarc([`001 ${number}`, "003 base-commune", ...lines]))
const local = (number: number, ...lines: string[]): Uint8Array => buildIso2709(buildMarc([`001 ${number}`, ...lines]))

async function records(title: string) {
  return await database.asOwner<{ id: string; version: number; description: Record<string, unknown>; updated: string }>(
    "select id, version, description, updated_at::text as updated from catalogue.record where title like $1 order by id",
    [title],
  )
}

async function proposals(title: string) {
  return await database.asOwner<{ reasons: string[] }>(
    `select reasons from catalogue.duplicate_proposal join catalogue.record on record.id = one_id where title like $1`,
    [title],
  )
}

test("the same document from two centres is one record, each with its copies and its source", async () => {
  const [one, two] = [await aCentre("Un"), await aCentre("Deux")]
  const first = await importBytes(shared(1, "200 1 $aLa place commune", "215   $a120 p.", "995   $kA 1$f111"), {
    centreId: one,
  })
  expect(first).toMatchObject({ created: 1, joined: 0 })
  const [before] = await records("La place commune")
  const second = await importBytes(
    shared(1, "200 1 $aLa place commune", "215   $a1 vol.", "330   $aUn résumé", "995   $kB 2$f222"),
    { centreId: two },
  )
  expect(second).toMatchObject({ created: 0, joined: 1 })
  const [record, ...others] = await records("La place commune")
  expect(others).toEqual([])
  expect(record).toMatchObject({ version: 2, description: { extent: ["120 p."], abstracts: ["Un résumé"] } })
  expect((record?.updated ?? "") > (before?.updated ?? "")).toBe(true)
  const copies = await database.asOwner(
    "select centre_id, shelf_mark from catalogue.copy where record_id = $1 order by 2",
    [record?.id],
  )
  expect(copies).toEqual([
    { centre_id: one, shelf_mark: "A 1" },
    { centre_id: two, shelf_mark: "B 2" },
  ])
  const sources = await database.asOwner(
    "select centre_id, describes from catalogue.source_record where record_id = $1 order by describes",
    [record?.id],
  )
  expect(sources).toEqual([
    { centre_id: two, describes: false },
    { centre_id: one, describes: true },
  ])
  const [entry] = await database
    .asOwner<{ data: string }>("select facets::text as data from search.public_entry where id = $1", [record?.id])
    .catch(() => [undefined])
  expect(entry).not.toBeNull()

  // The second centre's corrections change its copies, not the first one's description.
  const again = await importBytes(
    shared(1, "200 1 $aLa place commune, autrement", "215   $a1 vol.", "330   $aUn autre résumé", "995   $kB 3$f222"),
    { centreId: two },
  )
  expect(again).toMatchObject({ updated: 1, joined: 0 })
  expect(await records("La place commune%")).toMatchObject([{ version: 2, description: { abstracts: ["Un résumé"] } }])
  // The first one's do, and what the second had filled stays.
  await importBytes(shared(1, "200 1 $aLa place commune", "215   $a121 p.", "995   $kA 1$f111"), { centreId: one })
  expect(await records("La place commune")).toMatchObject([
    { version: 3, description: { extent: ["121 p."], abstracts: ["Un résumé"] } },
  ])
  expect(
    await database.asOwner("select shelf_mark from catalogue.copy where record_id = $1 order by 1", [record?.id]),
  ).toEqual([{ shelf_mark: "A 1" }, { shelf_mark: "B 3" }])
  // The same files once more change nothing.
  expect(
    await importBytes(shared(1, "200 1 $aLa place commune", "215   $a121 p.", "995   $kA 1$f111"), { centreId: one }),
  ).toMatchObject({ unchanged: 1, updated: 0 })
})

test("a correction typed here stays when the source changes the same field", async () => {
  const one = await aCentre("Correction")
  await importBytes(local(5, "200 1 $aUn titre à soi", "215   $a10 p."), { centreId: one })
  const changed = local(5, "200 1 $aUn titre à soi", "215   $a11 p.", "330   $aRésumé")
  await database.asOwner(
    `update catalogue.record set description = jsonb_set(description::jsonb, '{extent}', '["12 p."]'), version = version + 1 where title = 'Un titre à soi'`,
  )
  const tried = await importBytes(changed, { centreId: one, dryRun: true })
  const { runId } = await importBytes(changed, { centreId: one })
  expect(await records("Un titre à soi")).toMatchObject([{ description: { extent: ["12 p."], abstracts: ["Résumé"] } }])
  const [run] = await database.asOwner("select remarks from catalogue.import_run where id = $1", [runId])
  expect(run).toEqual({ remarks: { changed_here: 1 } })
  // The record is named, with what was left: by a dry run too.
  const permanentId = expect.stringMatching(/^[0-9a-z]{9}$/) as string
  const line = { ordinal: 1, permanentId, title: "Un titre à soi", fields: ["extent"] }
  const keptOf = (id: string) => read(importCaller, (tx) => listKept(tx, { centreId: one, id }, { after: 0, limit: 5 }))
  expect([await keptOf(tried.runId), await keptOf(runId)]).toEqual([[line], [line]])
})

test("one number for two titles is two records; two numbers of one origin are two, proposed", async () => {
  const [one, two] = [await aCentre("Trois"), await aCentre("Quatre")]
  await importBytes(shared(7, "200 1 $aCompter les voitures"), { centreId: one })
  expect(await importBytes(shared(7, "200 1 $aNager en eau froide"), { centreId: two })).toMatchObject({ created: 1 })
  const system = "035   $a(base-commune)77"
  await importBytes(
    joinBytes([local(1, system, "200 1 $aDeux fois la même"), local(2, system, "200 1 $aDeux fois la même")]),
    {
      centreId: one,
    },
  )
  expect(await records("Deux fois la même")).toHaveLength(2)
  expect(await proposals("Deux fois la même")).toEqual([{ reasons: ["name"] }])
})

test("what is probably the same is proposed, never merged", async () => {
  const [one, two] = [await aCentre("Cinq"), await aCentre("Six")]
  await importBytes(
    local(1, "010   $a9782070368228", "200 1 $aLe jardin partagé$fAda Kerbrat", "210   $d2011", "700  1$aKerbrat$bAda"),
    {
      centreId: one,
    },
  )
  const imported = await importBytes(
    joinBytes([
      local(1, "010   $a2-07-036822-X", "200 1 $aLe jardin partage", "210   $d2011"),
      local(2, "200 1 $aLe jardin partagée", "210   $d2012", "700  1$aKerbrat$bA."),
      local(3, "200 1 $aLe jardin ouvrier", "210   $d2012", "700  1$aKerbrat$bA."),
    ]),
    { centreId: two },
  )
  expect(imported).toMatchObject({ created: 3, joined: 0 })
  expect(await records("Le jardin partag%")).toHaveLength(3)
  const reasons = (await proposals("Le jardin%")).map((each) => each.reasons.join("+")).toSorted()
  expect(reasons).toEqual(["isbn", "title"])
  const [run] = await database.asOwner("select proposed from catalogue.import_run where id = $1", [imported.runId])
  expect(run).toEqual({ proposed: 2 })
})

test("two centres that bring the same document at once make one record", async () => {
  const [one, two] = [await aCentre("Sept"), await aCentre("Huit")]
  const file = joinBytes(Array.from({ length: 500 }, (_, at) => shared(at + 1000, `200 1 $aÀ deux mains ${at}`)))
  const [left, right] = await Promise.all([importBytes(file, { centreId: one }), importBytes(file, { centreId: two })])
  expect(left.created + right.created).toBe(500)
  expect(left.joined + right.joined).toBe(500)
  expect(await records("À deux mains %")).toHaveLength(500)
})

test("records that came before keys were kept are given theirs, and joined from then on", async () => {
  const [one, two] = [await aCentre("Neuf"), await aCentre("Dix")]
  await importBytes(shared(77, "200 1 $aD’avant les clés"), { centreId: one })
  await database.asOwner("delete from catalogue.document_key")
  expect(await noteDocuments(importCaller, {})).toMatchObject({ kind: "done" })
  expect(await runJobNow(noteDocumentsJob.name)).toBe(true)
  expect(await noteDocuments(importCaller, {})).toMatchObject({ value: { records: 0 } })
  expect(await importBytes(shared(77, "200 1 $aD’avant les clés"), { centreId: two })).toMatchObject({ joined: 1 })
})
