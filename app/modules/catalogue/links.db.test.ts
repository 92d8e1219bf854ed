import type { RequestListener } from "node:http"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { afterAll, beforeAll, expect, test } from "vitest"
import { createCentre } from "#modules/centre/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { allowPrivateAddresses } from "#platform/http/guarded-fetch.server.ts"
import { systemCaller } from "#platform/session/caller.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { checkLinks } from "./jobs/check-links.server.ts"
import { deadAmong, listDeadLinks } from "./queries/links.server.ts"
import { insertRecords } from "./testing/insert-records.ts"

const database = await useDatabase()
const caller = systemCaller("test")
const week = 7 * 86_400_000
const start = Date.now()
let asked: string[] = []
let answer: RequestListener = (_request, response) => void response.end()
const server = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`)
  answer(request, response)
})
let address = ""
let centreId = ""

beforeAll(async () => {
  allowPrivateAddresses(true)
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const made = await createCentre(caller, { name: "Liens", shortName: "Liens", presentation: "", coverage: [] })
  if (made.kind !== "done") throw new Error(JSON.stringify(made))
  centreId = made.value.id
  const link = (path: string) => ({ url: `${address}${path}`, label: null, format: null })
  await insertRecords(database.asOwner, centreId, [
    { title: "Vivant", links: [link("/vivant")] },
    { title: "Mort", links: [link("/mort"), { url: "ftp://ailleurs.test/x", label: null, format: null }] },
    { title: "Mort aussi", links: [link("/mort")] },
    { title: "Boudeur", links: [link("/boudeur")] },
    { title: "Sans lien" },
  ])
})
afterAll(() => {
  allowPrivateAddresses(false)
  server.close()
})

async function night(weeks: number): Promise<number> {
  asked = []
  const work = {
    signal: new AbortController().signal,
    now: new Date(start + weeks * week),
    pause: 0,
    timeout: 2000,
  }
  return await checkLinks(caller, work)
}

test("links are asked once a week each; a dead one is told with its records until it answers again", async () => {
  answer = (request, response) => {
    if (request.url === "/mort") response.writeHead(404)
    if (request.url === "/boudeur" && request.method === "HEAD") response.writeHead(405)
    response.end()
  }
  expect(await night(0)).toBe(3)
  expect(asked.toSorted()).toEqual(["GET /boudeur", "GET /mort", "HEAD /boudeur", "HEAD /mort", "HEAD /vivant"])
  expect(await night(0)).toBe(0)
  const dead = await read(caller, (tx) => listDeadLinks(tx, [centreId], { skip: 0, limit: 10 }))
  expect(dead).toMatchObject({ total: 1, links: [{ url: `${address}/mort`, status: 404 }] })
  expect(dead.links[0]?.records.map(({ title }) => title)).toEqual(["Mort", "Mort aussi"])
  const urls = [`${address}/mort`, `${address}/vivant`]
  expect(Object.keys(await read(caller, (tx) => deadAmong(tx, urls)))).toEqual([`${address}/mort`])
  expect((await read(caller, (tx) => listDeadLinks(tx, [], { skip: 0, limit: 10 }))).total).toBe(0)
  answer = (_request, response) => void response.end()
  expect(await night(1.1)).toBe(3)
  expect((await read(caller, (tx) => listDeadLinks(tx, [centreId], { skip: 0, limit: 10 }))).total).toBe(0)
  // A link that no record gives any more is asked no more; a new one is.
  await database.asOwner(
    `update catalogue.record set updated_at = now() + interval '1 minute',
      description = jsonb_set(description::jsonb, '{links}', jsonb_build_array(jsonb_build_object('url', $1::text))) where title = 'Boudeur'`,
    [`${address}/nouveau`],
  )
  expect(await night(2.2)).toBe(3)
  expect(new Set(asked.map((question) => question.split(" ")[1]))).toEqual(new Set(["/mort", "/nouveau", "/vivant"]))
})
