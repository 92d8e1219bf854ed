import { readFileSync } from "node:fs"
import { request as httpRequest } from "node:http"
import { connect } from "node:net"
import { expect, test } from "vitest"
import { useSite } from "#platform/testing/site.ts"
import { signInAs } from "./setup/people.ts"

const site = await useSite()
const staff = await signInAs(site, "staff")
const { port } = new URL(site.url)

test.each([
  ["/nulle-part", "fr"],
  ["/en/nowhere", "en"],
  ["/territoires/communes/00000", "fr"],
  ["/assets/gone.js", "fr"],
  ["/.env", "fr"],
  ["/wp-login.php", "fr"],
  ["/..%2f..%2fpackage.json", "fr"],
  ["/data/postgres/password", "fr"],
])("the unknown address %s is a page that says so", async (path, locale) => {
  const answer = await site.request(path)
  const html = await answer.text()
  expect(answer.status).toBe(404)
  expect(html).toContain(`<html lang="${locale}"`)
  expect(html.match(/<h1/g)).toHaveLength(1)
})

test.each([
  { origin: "https://exemple.test" },
  { origin: "null" },
  { "sec-fetch-site": "cross-site" },
  { "sec-fetch-site": "same-site", origin: "https://autre.exemple.test" },
  { origin: "http://127.0.0.1:1" },
])("a form that another site sends is refused: %o", async (headers) => {
  const body = new URLSearchParams({ displayName: "Changé" })
  const answer = await site.request("/mon-compte", {
    method: "POST",
    body,
    headers: headers as Record<string, string>,
    cookie: staff,
  })
  expect(answer.status).toBe(403)
  const [row] = await site.asOwner<{ changed: number }>(
    "select count(*)::int as changed from account.account where display_name = 'Changé'",
  )
  expect(row?.changed).toBe(0)
})

test("an address kept of a list that is shorter by now leads to its last page", async () => {
  const list = "/catalogue?q=ville"
  expect((await site.request(list)).status).toBe(200)
  for (const page of [900, 999_999]) {
    const answer = await site.request(`${list}&page=${page}`)
    expect([answer.status, answer.headers.get("location")]).toEqual([302, list])
  }
  expect((await site.request("/catalogue?q=motquinexistepas&page=900")).status).toBe(200)
})

test("the same form from this site is taken", async () => {
  const answer = await site.request("/connexion", {
    method: "POST",
    body: new URLSearchParams(),
    headers: { origin: site.url },
  })
  expect(answer.status).toBe(422)
})

test.each(["PUT", "DELETE", "PATCH"])("%s is not a way to ask for a page", async (method) => {
  expect((await site.request("/accessibilite", { method, body: "a" })).status).toBe(405)
  expect((await site.request("/connexion", { method, body: "a" })).status).toBe(405)
})

test("a form sent to a page that takes none is refused", async () => {
  expect((await site.request("/accessibilite", { method: "POST", body: new URLSearchParams({ a: "b" }) })).status).toBe(
    405,
  )
})

test.each([
  "application/json",
  "text/plain",
  "multipart/form-data",
  "multipart/form-data; boundary=",
  "application/x-www-form-urlencoded; charset=x",
  "a/b/c",
])("a form of the kind %s is refused in order", async (type) => {
  const answer = await site.request("/connexion", {
    method: "POST",
    body: "--\r\nnonsense{",
    headers: { "content-type": type },
  })
  expect(answer.status).toBeGreaterThanOrEqual(400)
  expect(answer.status).toBeLessThan(500)
})

test("a header, an address or a cookie without end is refused, and the server lives on", async () => {
  expect(await raw(`GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: ${"a".repeat(200_000)}\r\n\r\n`)).toMatch(
    /^HTTP\/1\.1 431/,
  )
  expect(await raw(`GET /${"a".repeat(100_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`)).toMatch(/^HTTP\/1\.1 (414|431)/)
  expect((await site.request(`/?q=${"a".repeat(10_000)}`)).status).toBeLessThan(500)
  expect((await site.request("/", { cookie: `maillage.session_token=${"a".repeat(10_000)}` })).status).toBe(200)
  await expectAlive()
})

test.each([
  ["no HTTP", "hello\r\n\r\n"],
  ["no host", "GET / HTTP/1.1\r\n\r\n"],
  ["an address of another site", "GET http://exemple.test/ HTTP/1.1\r\nHost: localhost\r\n\r\n"],
  ["two hosts in the path", "GET //exemple.test/ HTTP/1.1\r\nHost: localhost\r\n\r\n"],
  ["an address without slash", "GET accueil HTTP/1.1\r\nHost: localhost\r\n\r\n"],
  ["two lengths", "POST /connexion HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd"],
  [
    "length and chunks",
    "POST /connexion HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
  ],
  ["a host that is none", "GET / HTTP/1.1\r\nHost: a b<c>\r\n\r\n"],
])("%s is refused", async (_what, text) => {
  expect(await raw(text)).toMatch(/^(HTTP\/1\.1 4\d\d|$)/)
  await expectAlive()
})

test("half a request that ends there disturbs nobody", async () => {
  for (const half of [
    "GET / HT",
    "POST /connexion HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\nemail=",
  ]) {
    const socket = connect(Number(port), "127.0.0.1")
    socket.write(half)
    await new Promise((resolve) => setTimeout(resolve, 50))
    socket.destroy()
  }
  await expectAlive()
})

test.each(["/connexion", "/accessibilite", "/mon-compte"])(
  "200 MB sent to %s are refused in bounded memory",
  async (path) => {
    const before = memory()
    expect(await upload(path, { declared: true })).toMatch(/^(413|405|closed)/)
    expect(await upload(path, { declared: false })).toMatch(/^(413|405|400|closed)/)
    expect(memory() - before, "kB of memory more at the highest").toBeLessThan(80_000)
    await expectAlive()
  },
)

test("the server had no fault meanwhile", () => {
  expect(site.faults()).toEqual([])
})

async function expectAlive(): Promise<void> {
  expect((await site.request("/sante")).status).toBe(200)
}

/** What the server answers to these very bytes, until it closes or two seconds have passed. */
async function raw(text: string): Promise<string> {
  return await new Promise((resolve) => {
    let answer = ""
    const socket = connect(Number(port), "127.0.0.1", () => socket.write(text))
    socket.setTimeout(2_000, () => socket.destroy())
    socket.on("data", (data) => (answer += data.toString("latin1")))
    socket.on("error", () => undefined)
    socket.on("close", () => resolve(answer))
  })
}

/** Sends 200 MB as one file of a form, with or without saying how long it is: the status, or "closed". */
async function upload(path: string, { declared }: { declared: boolean }): Promise<string> {
  const head = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.mrc"\r\n\r\n'
  const block = Buffer.alloc(1024 * 1024, "a")
  return await new Promise((resolve) => {
    const request = httpRequest(`${site.url}${path}`, {
      method: "POST",
      headers: {
        cookie: staff,
        "content-type": "multipart/form-data; boundary=x",
        ...(declared ? { "content-length": String(head.length + 200 * block.length) } : {}),
      },
    })
    let left = 200
    let answered = false
    const write = () => {
      while (left > 0 && !answered) {
        left -= 1
        if (!request.write(block)) return request.once("drain", write)
      }
      return request.end()
    }
    request.on("response", (response) => {
      answered = true
      response.resume()
      resolve(String(response.statusCode))
      request.destroy()
    })
    request.on("error", () => resolve("closed"))
    request.write(head)
    write()
  })
}

/** The most memory that the server's process has held so far, in kB. */
function memory(): number {
  const status = readFileSync(`/proc/${site.pid}/status`, "utf8")
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1])
}
