import type { RequestListener } from "node:http"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { gzipSync } from "node:zlib"
import { afterEach, beforeEach, expect, test } from "vitest"
import { allowPrivateAddresses, guardedFetch } from "./guarded-fetch.server.ts"
import { isPublicAddress } from "./public-address.ts"

let answer: RequestListener = (_request, response) => void response.end("bonjour")
let address = ""
const server = createServer((request, response) => answer(request, response))

beforeEach(async () => {
  allowPrivateAddresses(true)
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(async () => {
  allowPrivateAddresses(false)
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
})

const limits = { maxBytes: 10_000, timeoutMs: 2000 }

test.each<[address: string, isPublic: boolean]>([
  ["8.8.8.8", true],
  ["127.0.0.1", false],
  ["10.1.2.3", false],
  ["172.31.255.255", false],
  ["172.32.0.1", true],
  ["192.168.1.1", false],
  ["169.254.169.254", false],
  ["100.64.0.1", false],
  ["0.0.0.0", false],
  ["255.255.255.255", false],
  ["2a00:1450:4007::1", true],
  ["::1", false],
  ["::", false],
  ["::ffff:127.0.0.1", false],
  ["::ffff:8.8.8.8", false],
  ["fe80::1", false],
  ["fe80::1%eth0", false],
  ["fd00::1", false],
  ["64:ff9b::7f00:1", false],
  ["2002:7f00:1::", false],
  ["localhost", false],
  ["", false],
])("%s is public: %s", (given, isPublic) => {
  expect(isPublicAddress(given)).toBe(isPublic)
})

test("private addresses are refused in every spelling, and by name", async () => {
  allowPrivateAddresses(false)
  for (const host of ["127.0.0.1", "2130706433", "0x7f.1", "[::1]", "[::ffff:127.0.0.1]", "169.254.169.254"]) {
    expect(await guardedFetch(`http://${host}/`, limits)).toEqual({ kind: "failed", reason: "address_private" })
  }
  const resolve = async () => ["8.8.8.8", "10.0.0.1"]
  expect(await guardedFetch("http://depot.exemple.test/", { ...limits, resolve })).toMatchObject({
    reason: "address_private",
  })
})

test("what is not an address of the web is refused", async () => {
  for (const given of ["ftp://a.test/", "file:///etc/passwd", "http://", "rien", "http://a:b@exemple.test/"]) {
    expect(await guardedFetch(given, limits)).toEqual({ kind: "failed", reason: "address_wrong" })
  }
})

test("a redirect to a private address is refused, though the first one was taken", async () => {
  const port = address.split(":").at(-1)
  const resolve = async (name: string) => (name === "dehors.exemple.test" ? ["127.0.0.1"] : ["192.168.0.1"])
  let asked = 0
  answer = (_request, response) => {
    asked += 1
    // From here on, only public addresses are taken.
    allowPrivateAddresses(false)
    response.writeHead(302, { location: "http://dedans.exemple.test/secret" }).end()
  }
  const found = await guardedFetch(`http://dehors.exemple.test:${port}/`, { ...limits, resolve })
  expect([asked, found]).toEqual([1, { kind: "failed", reason: "address_private" }])
})

test("the very address that was checked is asked, under the name that was typed", async () => {
  let host = ""
  answer = (request, response) => {
    host = request.headers.host ?? ""
    response.end("bonjour")
  }
  const port = address.split(":").at(-1)
  let asked = 0
  const resolve = async () => (asked++ === 0 ? ["127.0.0.1"] : ["10.0.0.1"])
  const found = await guardedFetch(`http://depot.exemple.test:${port}/a?b=1`, { ...limits, resolve })
  expect([found.kind, host, asked]).toEqual(["answered", `depot.exemple.test:${port}`, 1])
})

test("redirects without end, bodies without end, answers that never come: each ends in a reason", async () => {
  answer = (_request, response) => void response.writeHead(302, { location: "/encore" }).end()
  expect(await guardedFetch(address, limits)).toMatchObject({ reason: "too_many_redirects" })
  answer = (_request, response) => void response.end("x".repeat(20_000))
  expect(await guardedFetch(address, limits)).toMatchObject({ reason: "too_large" })
  answer = (_request, response) => {
    response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("0".repeat(5_000_000)))
  }
  expect(await guardedFetch(address, limits)).toMatchObject({ reason: "too_large" })
  answer = () => undefined
  expect(await guardedFetch(address, { ...limits, timeoutMs: 200 })).toMatchObject({ reason: "too_slow" })
  answer = (_request, response) => void response.writeHead(200).write("a")
  expect(await guardedFetch(address, { ...limits, timeoutMs: 200 })).toMatchObject({ reason: "too_slow" })
  answer = (request) => void request.socket.destroy()
  expect(await guardedFetch(address, limits)).toMatchObject({ reason: "unreachable" })
})

test("an answer comes unpacked, with where it was found", async () => {
  answer = (request, response) => {
    if (request.url === "/a") return void response.writeHead(301, { location: "/b" }).end()
    response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("bonjour"))
  }
  const found = await guardedFetch(`${address}/a`, limits)
  expect(found.kind === "answered" && [found.status, found.url, found.body.toString()]).toEqual([
    200,
    `${address}/b`,
    "bonjour",
  ])
})
