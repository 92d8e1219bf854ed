import { expect, test } from "vitest"
import { useSite } from "#platform/testing/site.ts"

const site = await useSite()

test("OAI-PMH answers GET and POST alike, compressed when asked", async () => {
  const asked = await site.request("/oai?verb=ListIdentifiers&metadataPrefix=oai_dc", {
    headers: { "accept-encoding": "gzip" },
  })
  expect(asked.headers.get("content-type")).toBe("text/xml; charset=utf-8")
  expect(asked.headers.get("vary")).toBe("accept-encoding")
  const headers = (await asked.text()).match(/<header>/g)?.length ?? 0
  expect(headers).toBeGreaterThan(30)
  const posted = await site.request("/oai", {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: "verb=ListIdentifiers&metadataPrefix=oai_dc",
  })
  expect((await posted.text()).match(/<header>/g)?.length).toBe(headers)
  const wrong = await site.request("/oai", { method: "POST", headers: { "content-type": "text/plain" }, body: "x" })
  expect(wrong.status).toBe(415)
})

test("SRU finds, and says what it cannot do", async () => {
  const found = await (await site.request("/sru?operation=searchRetrieve&version=1.2&query=quartier")).text()
  expect(Number(/<numberOfRecords>(\d+)</.exec(found)?.[1])).toBeGreaterThan(5)
  const refused = await (await site.request("/sru?operation=searchRetrieve&version=1.2&query=dc.colour%3Dred")).text()
  expect(refused).toContain("info:srw/diagnostic/1/16")
})

test("a file of a record comes in parts", async () => {
  const results = await (await site.request("/catalogue?q=orage+digicode")).text()
  const record = /\/catalogue\/[0-9bcdfghjkmnpqrstvwxz]{9}(?=")/.exec(results)?.[0] ?? ""
  expect(results).toContain(`${record}/transcription#t=`)
  const file = /\/catalogue\/\w+\/fichiers\/[0-9a-f-]+/.exec(await (await site.request(record)).text())?.[0] ?? ""
  const part = await site.request(file, { headers: { range: "bytes=0-3" } })
  expect([part.status, part.headers.get("content-range")?.split("/")[0], await part.text()]).toEqual([
    206,
    "bytes 0-3",
    "RIFF",
  ])
})
