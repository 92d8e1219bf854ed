import { beforeAll, expect, test } from "vitest"
import { insertRecords, numbered } from "#modules/catalogue/testing/insert-records.ts"
import { createCentre } from "#modules/centre/index.server.ts"
import { useSigningSecret } from "#platform/http/installation.server.ts"
import { systemCaller } from "#platform/session/caller.ts"
import { visitorCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { askOai, harvest } from "./testing/read-oai.ts"

const database = await useDatabase()
useSigningSecret("a secret of thirty-two characters")

const count = 700
const lastYear = Date.UTC(2025, 0, 1)
const oai = (number: number) => `oai:maillage.localhost:${numbered(number)}`

beforeAll(async () => {
  const centreIds = []
  for (const name of ["Amont", "Aval"]) {
    const given = { name, shortName: name, presentation: "", coverage: [] }
    const made = await createCentre(systemCaller("test"), given)
    if (made.kind !== "done") throw new Error(JSON.stringify(made))
    centreIds.push(made.value.id)
  }
  const described = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => ({ title: `Notice <${from + at}> & suite\u0001`, year: 2000 }))
  const at = { changedAt: (index: number) => new Date(lastYear + index * 60_000) }
  await insertRecords(database.asOwner, centreIds[0] ?? "", described(0, 500), at)
  await insertRecords(database.asOwner, centreIds[1] ?? "", described(500, count), { first: 500, ...at })
  await database.asOwner(
    `insert into catalogue.gone_record (permanent_id, record_id, successor_id, reason, centre_ids, gone_at)
      select $1, platform.new_id(), id, 'merged', array[$3::uuid], '2025-06-01' from catalogue.record where permanent_id = $2`,
    [numbered(9000), numbered(3), centreIds[1]],
  )
})

test("a harvest gives every record once, and what is gone as deleted", async () => {
  const headers = await harvest(visitorCaller, "ListRecords", {})
  expect(headers.length).toBe(count + 1)
  expect(new Set(headers.map(({ identifier }) => identifier)).size).toBe(count + 1)
  expect(headers.filter(({ deleted }) => deleted).map(({ identifier }) => identifier)).toEqual([oai(9000)])
  const first = await askOai(visitorCaller, { verb: "ListRecords", metadataPrefix: "oai_dc" })
  expect(first).toMatchObject({ errors: [], size: count + 1, cursor: 0 })
  const second = await askOai(visitorCaller, { verb: "ListRecords", resumptionToken: first.token })
  expect(second).toMatchObject({ size: count + 1, cursor: 200 })
  // The same token twice gives the same page.
  expect((await askOai(visitorCaller, { verb: "ListRecords", resumptionToken: first.token })).headers).toEqual(
    second.headers,
  )
})

test("records that change, come and go while they are harvested: none skipped, none twice", async () => {
  let page = 0
  const headers = await harvest(visitorCaller, "ListRecords", { from: "2024-01-01" }, async ({ headers }) => {
    page += 1
    if (page > 1) return
    // One already given, one still to come, and one to come that goes.
    const given = headers[10]?.identifier.split(":").at(-1)
    await database.asOwner("update catalogue.record set updated_at = now() where permanent_id = any ($1)", [
      [given, numbered(650)],
    ])
    await database.asOwner(
      `with gone as (delete from catalogue.record where permanent_id = $1 returning id, permanent_id)
        insert into catalogue.gone_record (permanent_id, record_id, reason) select permanent_id, id, 'removed' from gone`,
      [numbered(640)],
    )
    await insertRecords(database.asOwner, null, [{ title: "Nouvelle" }], { first: 8000 })
  })
  const identifiers = headers.map(({ identifier }) => identifier)
  expect(identifiers.length).toBe(count + 2)
  expect(new Set(identifiers).size).toBe(count + 2)
  expect(identifiers).toContain(oai(650))
  expect(identifiers).toContain(oai(8000))
  expect(headers.filter(({ deleted }) => deleted).length).toBe(2)
  await database.asOwner("delete from catalogue.gone_record where permanent_id = $1", [numbered(640)])
  await database.asOwner("delete from catalogue.record where permanent_id = $1", [numbered(8000)])
  await insertRecords(database.asOwner, null, [{ title: "Revenue" }], {
    first: 640,
    changedAt: () => new Date(lastYear),
  })
  await database.asOwner("update catalogue.record set updated_at = '2025-01-01' where updated_at > '2026-01-01'")
})

test("sets by centre, with the deletions of what they held", async () => {
  const sets = await askOai(visitorCaller, { verb: "ListSets" })
  expect(sets.text).toContain("<setSpec>centre:amont</setSpec><setName>Amont</setName>")
  const headers = await harvest(visitorCaller, "ListIdentifiers", { set: "centre:aval" })
  expect(headers.filter(({ deleted }) => deleted).length).toBe(1)
  expect(headers.every(({ sets }) => sets.includes("centre:aval"))).toBe(true)
  expect(
    (await askOai(visitorCaller, { verb: "ListIdentifiers", metadataPrefix: "oai_dc", set: "centre:nulle-part" }))
      .errors,
  ).toEqual(["noRecordsMatch"])
})

test("from and until are both included, to the second and to the day", async () => {
  const inOneMinute = { from: "2025-01-01T01:00:00Z", until: "2025-01-01T01:00:00Z" }
  const headers = await harvest(visitorCaller, "ListIdentifiers", inOneMinute)
  expect(headers.map(({ datestamp }) => datestamp)).toEqual(["2025-01-01T01:00:00Z", "2025-01-01T01:00:00Z"])
  const day = await harvest(visitorCaller, "ListIdentifiers", { from: "2025-06-01", until: "2025-06-01" })
  expect(day.map(({ deleted }) => deleted)).toEqual([true])
  expect((await askOai(visitorCaller, "verb=ListIdentifiers&metadataPrefix=oai_dc&from=2999-01-01")).errors).toEqual([
    "noRecordsMatch",
  ])
})

test("one record in each form, whatever its text holds; a deleted one has no metadata", async () => {
  for (const metadataPrefix of ["oai_dc", "marcxml", "unimarc"]) {
    const found = await askOai(visitorCaller, { verb: "GetRecord", identifier: oai(7), metadataPrefix })
    expect(found.headers.map(({ identifier }) => identifier)).toEqual([oai(7)])
    expect(found.text).toContain("Notice &lt;7&gt; &amp; suite")
    const gone = await askOai(visitorCaller, { verb: "GetRecord", identifier: oai(9000), metadataPrefix })
    expect(gone.headers).toMatchObject([{ deleted: true }])
    expect(gone.text).not.toContain("<metadata>")
  }
  for (const identifier of ["oai:maillage.localhost:zzzzzzzzz", "oai:ailleurs.test:1", "x", numbered(7)]) {
    expect((await askOai(visitorCaller, { verb: "GetRecord", identifier, metadataPrefix: "oai_dc" })).errors).toEqual([
      "idDoesNotExist",
    ])
    expect((await askOai(visitorCaller, { verb: "ListMetadataFormats", identifier })).errors).toEqual([
      "idDoesNotExist",
    ])
  }
})

test("the date of an answer is before what a running transaction will show", async () => {
  const before = await askOai(visitorCaller, { verb: "Identify" })
  expect(before.text).toContain("<deletedRecord>persistent</deletedRecord>")
  expect(before.text).toContain("<earliestDatestamp>2025-01-01T00:00:00Z</earliestDatestamp>")
  const said = /<responseDate>(.*?)<\/responseDate>/.exec(before.text)?.[1] ?? ""
  expect(Date.now() - Date.parse(said)).toBeGreaterThanOrEqual(2000)
  const { Client } = (await import("pg")).default
  const other = new Client({ connectionString: database.url })
  await other.connect()
  await other.query("begin")
  await new Promise((resolve) => setTimeout(resolve, 2500))
  const during = await askOai(visitorCaller, { verb: "Identify" })
  const began = await other.query<{ now: Date }>("select now() as now")
  await other.query("rollback")
  await other.end()
  const saidDuring = /<responseDate>(.*?)<\/responseDate>/.exec(during.text)?.[1] ?? ""
  expect(Date.parse(saidDuring)).toBeLessThan(began.rows[0]?.now.getTime() ?? 0)
})
