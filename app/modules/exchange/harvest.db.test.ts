import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeEach, expect, test } from "vitest"
import { insertRecords } from "#modules/catalogue/testing/insert-records.ts"
import { createCentre } from "#modules/centre/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { useFileFolder } from "#platform/files/index.server.ts"
import { allowPrivateAddresses } from "#platform/http/guarded-fetch.server.ts"
import { useSigningSecret } from "#platform/http/installation.server.ts"
import { systemCaller } from "#platform/session/caller.ts"
import { callerWithRole, visitorCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import type { HarvestWork } from "./jobs/run-harvest.server.ts"
import { runHarvest } from "./jobs/run-harvest.server.ts"
import { addSource, startHarvest } from "./operations/save-source.server.ts"
import { answerOai } from "./queries/answer-oai.server.ts"
import { dueSources, findSource, listHarvestRefusals } from "./queries/harvest-sources.server.ts"
import { errorAnswer, identity, page, useFakeRepository } from "./testing/fake-repository.ts"

const database = await useDatabase()
const folder = mkdtempSync(join(tmpdir(), "harvest-"))
useFileFolder(folder)
useSigningSecret("a secret of thirty-two characters")
const repository = await useFakeRepository()
const system = systemCaller("test")
const quick = { pause: 0, retry: 1, timeout: 2000 }

afterAll(() => {
  allowPrivateAddresses(false)
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(() => {
  allowPrivateAddresses(true)
  repository.asked()
})

let made = 0
async function aCentre(): Promise<string> {
  const name = `Centre ${(made += 1)}`
  const outcome = await createCentre(system, { name, shortName: name, presentation: "", coverage: [] })
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome))
  return outcome.value.id
}

async function aSource(centreId: string, given: { prefix?: string; set?: string } = {}) {
  const outcome = await addSource(system, {
    ...{ centreId, name: "Faux", baseUrl: repository.address, frequency: "daily", withCopies: false },
    ...{ set: given.set ?? "", prefix: given.prefix ?? "oai_dc" },
  })
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome))
  return { centreId, sourceId: outcome.value.sourceId }
}

async function run(ids: { centreId: string; sourceId: string }, work: Partial<HarvestWork> = {}) {
  return await runHarvest(system, ids, { signal: new AbortController().signal, patience: quick, ...work })
}

const source = async ({ sourceId }: { sourceId: string }) => await read(system, (tx) => findSource(tx, sourceId))

async function held(centreId: string): Promise<number> {
  const rows = await database.asOwner<{ held: number }>(
    "select count(*)::int as held from catalogue.holding where centre_id = $1",
    [centreId],
  )
  return rows[0]?.held ?? 0
}

/** Answers Identify, then what is given for lists. */
function lists(answer: typeof repository.answer): void {
  repository.answer = (question, request, response) =>
    question.get("verb") === "Identify" ? identity : answer(question, request, response)
}

test("our own repository: everything once, then what changed, and what went", async () => {
  const [from, to] = [await aCentre(), await aCentre()]
  const many = Array.from({ length: 450 }, (_, at) => ({ title: `Notice ${at} moissonnée`, year: 2001 }))
  const old = { changedAt: () => new Date("2025-01-01") }
  const records = await insertRecords(database.asOwner, from, many, old)
  repository.answer = (question) => answerOai(visitorCaller, question, "https://catalogue.exemple.test")
  const [centre] = await database.asOwner<{ slug: string }>("select slug from centre.centre where id = $1", [from])
  const ids = await aSource(to, { prefix: "marcxml", set: `centre:${centre?.slug}` })
  expect(await run(ids, { chunkRecords: 300 })).toMatchObject({ problem: null })
  expect(await source(ids)).toMatchObject({
    ...{ state: "idle", created: 450, pages: 3, received: 450, announced: 450, refused: 0, token: null, problem: null },
  })
  expect(await held(to)).toBe(450)
  await database.asOwner(
    `update catalogue.record set updated_at = now(), title = 'Notice 5 moissonnées', description = jsonb_set(description::jsonb, '{title}', '"Notice 5 moissonnées"') where id = $1`,
    [records[5]?.id],
  )
  await database.asOwner(
    `with gone as (delete from catalogue.record where id = $1 returning id, permanent_id)
      insert into catalogue.gone_record (permanent_id, record_id, reason, centre_ids) select permanent_id, id, 'removed', array[$2::uuid] from gone`,
    [records[7]?.id, from],
  )
  expect(await run(ids)).toMatchObject({ problem: null })
  expect(await source(ids)).toMatchObject({ received: 2, created: 0, updated: 1, withdrawn: 1 })
  expect(await held(to)).toBe(449)
  const titles = await database.asOwner(
    "select title from catalogue.record join catalogue.holding on record_id = id where centre_id = $1 and title = 'Notice 5 moissonnées'",
    [to],
  )
  expect(titles.length).toBe(1)
  const gone = await database.asOwner(
    "select from catalogue.gone_record where reason = 'removed' and centre_ids = array[$1::uuid]",
    [to],
  )
  expect(gone.length).toBe(1)
  expect(repository.asked().at(-1)?.get("from")).toMatch(/^\d{4}-\d\d-\d\dT/)
})

test("a harvest cut short goes on from the token after the last chunk that was taken", async () => {
  const centreId = await aCentre()
  const ids = await aSource(centreId)
  let cut = true
  lists((question, request) => {
    const token = question.get("resumptionToken")
    if (token === null) return page([1, 2], "two")
    if (token === "two" && !cut) return page([3, 4], "three")
    if (token === "three") return page([-1, 5])
    request.socket.destroy()
    return undefined
  })
  expect(await run(ids, { chunkRecords: 2 })).toMatchObject({ problem: "unreachable" })
  const stopped = await source(ids)
  expect(stopped).toMatchObject({ state: "idle", problem: "unreachable", token: "two", created: 2, attempts: 1 })
  expect(stopped?.next_at?.getTime()).toBeGreaterThan(Date.now() + 3_000_000)
  cut = false
  repository.asked()
  expect(await run(ids, { chunkRecords: 2 })).toMatchObject({ problem: null })
  expect(repository.asked().map((question) => question.get("resumptionToken"))).toEqual([null, "two", "three"])
  expect(await source(ids)).toMatchObject({ created: 5, withdrawn: 1, received: 6, token: null, attempts: 0 })
  expect(await held(centreId)).toBe(4)
})

test("a token that has expired: the list is read again, nothing twice", async () => {
  const centreId = await aCentre()
  const ids = await aSource(centreId)
  let expired = 0
  lists((question) => {
    const token = question.get("resumptionToken")
    if (token === null) return page([1, 2], `two-${expired}`)
    if (expired < 2) {
      expired += 1
      return errorAnswer("badResumptionToken")
    }
    return page([3])
  })
  expect(await run(ids, { chunkRecords: 2 })).toMatchObject({ problem: null })
  expect(await held(centreId)).toBe(3)
  lists((question) => (question.has("resumptionToken") ? errorAnswer("badResumptionToken") : page([1], "x")))
  expect(await run(ids, { chunkRecords: 1 })).toMatchObject({ problem: "token_refused" })
})

test("the last word on a record counts, within a page and between two", async () => {
  const centreId = await aCentre()
  const ids = await aSource(centreId)
  lists((question) => (question.has("resumptionToken") ? page([-2, 3, -3]) : page([1, -1, 1, 2], "two")))
  expect(await run(ids)).toMatchObject({ problem: null })
  expect(await held(centreId)).toBe(1)
})

test("hostile repositories: each ends in its reason, and what was sound before stays", async () => {
  const centreId = await aCentre()
  const ids = await aSource(centreId)
  let count = 0
  const endless = () => page([(count += 1), (count += 1)], `token ${count}`)
  const cases: [problem: string, answer: typeof repository.answer][] = [
    ["unreadable", () => "<OAI-PMH><ListRecords><record>"],
    ["unreadable", () => "<html>Bienvenue</html>"],
    ["unreadable", () => `<!DOCTYPE a [<!ENTITY b "c">]><OAI-PMH>&b;</OAI-PMH>`],
    ["unreadable", () => "<OAI-PMH>".repeat(5000)],
    ["unreadable", () => `\u0000${"x".repeat(1000)}`],
    ["token_repeated", (question) => page(question.has("resumptionToken") ? [2] : [1], "again")],
    ["pages_without_end", () => page([1, 2], `token ${(count += 1)}`)],
    ["pages_without_end", () => page([], `token ${(count += 1)}`)],
    ["refused_by_protocol", () => errorAnswer("cannotDisseminateFormat")],
    ["refused_by_protocol", () => errorAnswer("badArgument")],
    ["too_large", () => `<OAI-PMH>${"x".repeat(33_000_000)}</OAI-PMH>`],
    ["unreachable", (_question, request) => void request.socket.destroy()],
    ["answered_badly", (_question, _request, response) => void response.writeHead(404).end()],
    ["answered_badly", (_question, _request, response) => void response.writeHead(500).end()],
    [
      "too_many_redirects",
      (_question, _request, response) => void response.writeHead(302, { location: "/oai?verb=x" }).end(),
    ],
  ]
  for (const [problem, answer] of cases) {
    lists(answer)
    expect([problem, (await run(ids))?.problem]).toEqual([problem, problem])
    await database.asOwner("update exchange.harvest_source set token = null where id = $1", [ids.sourceId])
  }
  lists(endless)
  const stop = new AbortController()
  setTimeout(() => stop.abort(), 1500)
  await expect(run(ids, { signal: stop.signal, chunkRecords: 20 })).rejects.toThrow(/abort/i)
  expect(await held(centreId)).toBeGreaterThan(20)
})

test("a private address is refused unless the installation allows it", async () => {
  const ids = await aSource(await aCentre())
  allowPrivateAddresses(false)
  expect(await run(ids)).toMatchObject({ problem: "address_private" })
  expect(await source(ids)).toMatchObject({ next_at: null })
  expect(repository.asked()).toEqual([])
})

test("a busy repository is waited for, as long as it asks", async () => {
  const ids = await aSource(await aCentre())
  let busy = 2
  lists((_question, _request, response) => {
    if (busy === 0) return page([1])
    busy -= 1
    return void response.writeHead(503, { "retry-after": "0" }).end()
  })
  expect(await run(ids)).toMatchObject({ problem: null })
  lists((_question, _request, response) => void response.writeHead(503, { "retry-after": "7200" }).end())
  expect(await run(ids)).toMatchObject({ problem: "asked_to_wait" })
  const waiting = await source(ids)
  expect(waiting?.next_at?.getTime()).toBeGreaterThan(Date.now() + 7_000_000)
  expect(await read(system, (tx) => dueSources(tx, new Date(Date.now() + 8_000_000)))).toContainEqual(ids)
})

test("records that cannot be read are told by their identifier", async () => {
  const ids = await aSource(await aCentre())
  lists(() => page([1]).replace(/<metadata>.*<\/metadata>/, "<metadata><mods><title>x</title></mods></metadata>"))
  expect(await run(ids)).toMatchObject({ problem: null })
  expect(await source(ids)).toMatchObject({ refused: 1, created: 0 })
  expect(await read(system, (tx) => listHarvestRefusals(tx, ids.sourceId))).toEqual([
    { identifier: "oai:faux:1", reason: "form_unknown" },
  ])
})

test("two processes do not harvest at once; staff of another centre do not know of it", async () => {
  const centreId = await aCentre()
  const ids = await aSource(centreId)
  lists(async () => {
    await new Promise((done) => setTimeout(done, 300))
    return page([1])
  })
  const [one, other] = await Promise.all([run(ids), run(ids)])
  expect([one, other].filter((end) => end === undefined).length).toBe(1)
  const elsewhere = callerWithRole("staff", await aCentre())
  expect(await read(elsewhere, (tx) => findSource(tx, ids.sourceId))).toBeUndefined()
  expect(await startHarvest(elsewhere, { ...ids, everything: false })).toMatchObject({ kind: "refused" })
})
