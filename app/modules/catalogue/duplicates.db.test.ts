import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { sql } from "kysely"
import { afterAll, expect, test } from "vitest"
import { createCentre } from "#modules/centre/index.server.ts"
import { read, tables } from "#platform/db/index.server.ts"
import { useFileFolder } from "#platform/files/index.server.ts"
import { registerReferences } from "#platform/references/index.server.ts"
import { callerWithRole, visitorCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { readCatalogueSearch } from "./domain/catalogue-search.ts"
import { leaveSharedBase } from "./operations/leave-shared-base.server.ts"
import { mergeRecords } from "./operations/merge-records.server.ts"
import { tellApart } from "./operations/tell-apart.server.ts"
import { findDeparture } from "./queries/departure.server.ts"
import { countDuplicates, findPair, listDuplicates } from "./queries/duplicates.server.ts"
import { findRecord } from "./queries/find-record.server.ts"
import { findGone } from "./queries/gone-records.server.ts"
import { searchCatalogue } from "./queries/search-catalogue.server.ts"
import { buildIso2709, buildMarc, joinBytes } from "./testing/build-marc.ts"
import { importBytes, importCaller } from "./testing/import-file.ts"

const database = await useDatabase()
const folder = mkdtempSync(join(tmpdir(), "duplicates-"))
useFileFolder(folder)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

await database.asOwner(`create schema elsewhere; grant usage on schema elsewhere to maillage_app;
  create table elsewhere.basket (record_id uuid); grant all on elsewhere.basket to maillage_app`)
const withdraw = registerReferences({
  kind: "catalogue.record",
  label: () => "paniers d’essai",
  count: async (tx, id) =>
    (
      await sql<{ n: number }>`select count(*)::int as n from elsewhere.basket where record_id = ${id}`.execute(
        tables(tx),
      )
    ).rows[0]?.n ?? 0,
  repoint: async (tx, from, to) =>
    Number(
      (await sql`update elsewhere.basket set record_id = ${to} where record_id = ${from}`.execute(tables(tx)))
        .numAffectedRows,
    ),
})
afterAll(withdraw)

const staff = (centreId: string) => callerWithRole("staff", centreId)

async function aCentre(name: string): Promise<string> {
  const made = await createCentre(importCaller, { name, shortName: name, presentation: "", coverage: [] })
  if (made.kind !== "done") throw new Error(JSON.stringify(made))
  return made.value.id
}

const notice = (number: number, ...lines: string[]): Uint8Array => buildIso2709(buildMarc([`001 ${number}`, ...lines]))
const twin = (number: number, title: string, ...lines: string[]): Uint8Array =>
  notice(number, `200 1 $a${title}`, "210   $aToulouse$cLe Préau$d2014", "700  1$aKerbrat$bAda$4070", ...lines)

/** Two records of one document, from two centres, the first one first. */
async function aPair(title: string) {
  const [one, two] = [await aCentre(`${title} un`), await aCentre(`${title} deux`)]
  await importBytes(twin(1, title, "215   $a120 p.", `995   $kA 1$f${title} 1`), { centreId: one })
  await importBytes(twin(1, `${title}s`, "215   $a1 vol. (120 p.)", "330   $aUn résumé.", `995   $kB 2$f${title} 2`), {
    centreId: two,
  })
  const rows = await database.asOwner<{ id: string; permanent_id: string; version: number }>(
    "select id, permanent_id, version from catalogue.record where title like $1 order by created_at",
    [`${title}%`],
  )
  const [first, second] = rows
  if (first === undefined || second === undefined || rows.length > 2) throw new Error("Two records were expected.")
  return { one, two, first, second }
}

const merge = (
  stays: { id: string; version: number },
  gone: { id: string; version: number },
  takenFromGone: string[] = [],
) => ({
  staysId: stays.id,
  staysVersion: stays.version,
  goneId: gone.id,
  goneVersion: gone.version,
  takenFromGone,
})

test("a merge keeps what a person chose, everybody's copies and what refers to either; the old address leads to the new", async () => {
  const { one, two, first, second } = await aPair("Habiter le bord")
  await database.asOwner("insert into elsewhere.basket select $1::uuid from generate_series(1, 3)", [second.id])
  // A file that only the other centre's staff may see, and what one of them is typing.
  await database.asOwner(
    `insert into catalogue.record_file (centre_id, record_id, file_id, sort, media_type, name, bytes, access)
     values ($1, $2, platform.new_id(), 'pdf', 'application/pdf', 'a.pdf', 1, 'staff')`,
    [two, second.id],
  )
  await database.asOwner(
    `insert into catalogue.draft (account_id, centre_id, record_id, base_version, typed, updated_at)
     values (platform.new_id(), $1, $2, 1, '{}', now())`,
    [two, second.id],
  )
  const pair = await read(staff(one), (tx) => findPair(tx, [first.permanent_id, second.permanent_id]))
  expect(pair?.reasons).toEqual(["title"])
  expect(pair?.records[1].references).toContainEqual({ label: "paniers d’essai", count: 3 })
  expect(pair?.records.map(({ holdings }) => holdings.map(({ shelfMarks }) => shelfMarks))).toEqual([
    [["A 1"]],
    [["B 2"]],
  ])
  const listed = await read(staff(one), (tx) => listDuplicates(tx, { offset: 0, limit: 50 }))
  expect(listed.filter((pair) => pair.one.title.startsWith("Habiter"))).toMatchObject([
    { one: { centres: 1 }, other: { centres: 1 } },
  ])

  const merged = await mergeRecords(staff(one), merge(first, second, ["extent"]))
  expect(merged).toEqual({ kind: "done", value: { permanentId: first.permanent_id } })
  const record = await read(visitorCaller, (tx) => findRecord(tx, first.permanent_id))
  expect(record?.description).toMatchObject({
    title: "Habiter le bord",
    extent: ["1 vol. (120 p.)"],
    abstracts: ["Un résumé."],
  })
  expect(await read(visitorCaller, (tx) => findGone(tx, second.permanent_id))).toMatchObject({
    reason: "merged",
    successor: first.permanent_id,
    centreIds: [two],
  })
  expect(await database.asOwner("select distinct record_id from elsewhere.basket")).toEqual([{ record_id: first.id }])
  expect(await read(staff(one), countDuplicates)).toBe(listed.length - 1)
  expect(await search('q="habiter le bord"')).toEqual([first.permanent_id])
  const [kept] = await database.asOwner("select reason, cause_id from catalogue.revision where record_id = $1", [
    first.id,
  ])
  expect(kept).toEqual({ reason: "merge", cause_id: second.id })

  for (const table of ["record_file", "draft"]) {
    expect(await database.asOwner(`select record_id from catalogue.${table}`)).toEqual([{ record_id: first.id }])
  }

  // The files of both centres come again: they know the record, and change their own copies only.
  const again = await importBytes(twin(1, "Habiter le bords", "995   $kB 3$fHabiter le bord 2"), { centreId: two })
  expect(again).toMatchObject({ created: 0, joined: 0, updated: 1 })
  const marks = await database.asOwner("select shelf_mark from catalogue.copy where record_id = $1 order by 1", [
    first.id,
  ])
  expect(marks).toEqual([{ shelf_mark: "A 1" }, { shelf_mark: "B 3" }])
})

test("two records of one origin merged keep both sets of copies when either changes", async () => {
  const centreId = await aCentre("Même origine")
  await importBytes(joinBytes([twin(1, "Le même banc", "995   $kA 1"), twin(2, "Le même banc", "995   $kA 2")]), {
    centreId,
  })
  const [first, second] = await database.asOwner<{ id: string; version: number }>(
    "select id, version from catalogue.record where title = 'Le même banc' order by id",
  )
  if (first === undefined || second === undefined) throw new Error("Two records were expected.")
  expect(await mergeRecords(staff(centreId), merge(first, second))).toMatchObject({ kind: "done" })
  await importBytes(twin(1, "Le même banc", "995   $kA 9"), { centreId })
  // Both change in one file: what each says is there.
  await importBytes(
    joinBytes([
      twin(1, "Le même banc", "300   $aDit par l’une", "995   $kA 9"),
      twin(2, "Le même banc", "330   $aDit par l’autre", "995   $kA 2"),
    ]),
    { centreId },
  )
  const [both] = await database.asOwner("select description from catalogue.record where title = 'Le même banc'")
  expect(both).toMatchObject({ description: { notes: ["Dit par l’une"], abstracts: ["Dit par l’autre"] } })
  const marks = await database.asOwner("select shelf_mark from catalogue.copy where centre_id = $1 order by 1", [
    centreId,
  ])
  expect(marks).toEqual([{ shelf_mark: "A 2" }, { shelf_mark: "A 9" }])
})

test("the second of two people is told, whatever they do", async () => {
  const { one, first, second } = await aPair("Compter les pas")
  const [left, right] = await Promise.all([
    mergeRecords(staff(one), merge(first, second)),
    mergeRecords(staff(one), merge(second, first)),
  ])
  const outcomes = [left, right].map(({ kind }) => kind).toSorted()
  expect(outcomes).toEqual(["done", "refused"])
  expect([left, right]).toContainEqual({ kind: "refused", refusal: "catalogue_refused_duplicate_settled" })
  expect(await tellApart(staff(one), { oneId: first.id, otherId: second.id })).toMatchObject({ kind: "refused" })
})

test("a record that changed since it was read is not merged, nor by others than staff", async () => {
  const { one, first, second } = await aPair("Relire avant")
  expect(await mergeRecords(staff(one), merge(first, { ...second, version: 9 }))).toMatchObject({
    refusal: "catalogue_refused_duplicate_changed",
  })
  expect(await mergeRecords(staff(one), merge(first, first))).toMatchObject({
    refusal: "catalogue_refused_merge_with_itself",
  })
  expect(await mergeRecords(visitorCaller, merge(first, second))).toMatchObject({
    refusal: "platform_refused_not_allowed",
  })
})

test("records told apart are never proposed again", async () => {
  const { two, first, second } = await aPair("Deux livres")
  const before = await read(staff(two), countDuplicates)
  expect(await tellApart(staff(two), { oneId: second.id, otherId: first.id })).toMatchObject({ kind: "done" })
  expect(await read(staff(two), countDuplicates)).toBe(before - 1)
  await importBytes(twin(1, "Deux livress", "995   $kB 7"), { centreId: two })
  expect(await read(staff(two), countDuplicates)).toBe(before - 1)
  const pair = await read(staff(two), (tx) => findPair(tx, [first.permanent_id, second.permanent_id]))
  expect(pair?.toldApart).toBe(true)
})

test("a centre that leaves takes its holdings; what nobody else holds is gone, the rest is described by who stays", async () => {
  const [leaving, staying] = [await aCentre("Qui part"), await aCentre("Qui reste")]
  const shared = (...lines: string[]) => notice(1, "003 base", "200 1 $aÀ nous deux", ...lines)
  await importBytes(joinBytes([shared("995   $kA 1"), notice(2, "200 1 $aÀ moi seul", "995   $kA 2")]), {
    centreId: leaving,
  })
  await importBytes(shared("995   $kB 1"), { centreId: staying })
  const departure = await read(staff(leaving), (tx) => findDeparture(tx, leaving))
  expect(departure).toEqual({ holdings: 2, copies: 2, sources: 2, lastHeld: 1, engaged: 0 })
  const administrator = callerWithRole("administrator", leaving)
  expect(await leaveSharedBase(staff(leaving), { centreId: leaving, holdings: 2 })).toMatchObject({ kind: "refused" })
  expect(await leaveSharedBase(administrator, { centreId: leaving, holdings: 1 })).toMatchObject({
    refusal: "catalogue_refused_departure_changed",
  })
  await database.asOwner("update catalogue.copy set state = 'on_loan' where shelf_mark = 'A 1' and centre_id = $1", [
    leaving,
  ])
  expect(await leaveSharedBase(administrator, { centreId: leaving, holdings: 2 })).toMatchObject({
    refusal: "catalogue_refused_departure_engaged",
  })
  await database.asOwner("update catalogue.copy set state = 'available' where centre_id = $1", [leaving])
  expect(await leaveSharedBase(administrator, { centreId: leaving, holdings: 2 })).toMatchObject({ kind: "done" })
  const left = await database.asOwner<{ id: string; title: string }>(
    "select id, title from catalogue.record where title like 'À %' order by title",
  )
  expect(left.map(({ title }) => title)).toEqual(["À nous deux"])
  const gone = await database.asOwner("select reason, centre_ids from catalogue.gone_record where reason = 'removed'")
  expect(gone).toEqual([{ reason: "removed", centre_ids: [leaving] }])
  const sources = await database.asOwner(
    "select centre_id, describes from catalogue.source_record where record_id = $1",
    [left[0]?.id],
  )
  expect(sources).toEqual([{ centre_id: staying, describes: true }])
  expect(await search('q="à moi seul"')).toEqual([])
})

async function search(query: string): Promise<string[]> {
  const wanted = readCatalogueSearch(new URLSearchParams(query))
  const { results } = await read(visitorCaller, (tx) => searchCatalogue(tx, wanted))
  return results.map(({ record }) => record.permanentId)
}
