import { expect, test } from "vitest"
import { conditionalAnswer } from "./conditional-answer.server.ts"

const modifiedAt = new Date("2026-11-22T10:00:00.700Z")
const ask = (headers: Record<string, string> = {}, body = "<a/>") =>
  conditionalAnswer(new Request("http://exemple.test/", { headers }), body, { mediaType: "text/xml", modifiedAt })

test("who has it is told so, by its tag or by its date", async () => {
  const first = ask()
  const etag = first.headers.get("etag") ?? ""
  expect(first.status).toBe(200)
  expect(first.headers.get("last-modified")).toBe("Sun, 22 Nov 2026 10:00:00 GMT")
  for (const headers of [
    { "if-none-match": etag },
    { "if-none-match": `W/${etag}` },
    { "if-none-match": `"x", ${etag}` },
    { "if-none-match": "*" },
    { "if-modified-since": "Sun, 22 Nov 2026 10:00:00 GMT" },
  ]) {
    const again = ask(headers)
    expect(again.status, JSON.stringify(headers)).toBe(304)
    expect(again.headers.get("etag")).toBe(etag)
    expect(await again.text()).toBe("")
  }
})

test("who has something else gets it", () => {
  const etag = ask().headers.get("etag") ?? ""
  expect(ask({ "if-none-match": etag }, "<b/>").status).toBe(200)
  expect(ask({ "if-modified-since": "Sun, 22 Nov 2026 09:59:59 GMT" }).status).toBe(200)
  expect(ask({ "if-modified-since": "yesterday" }).status).toBe(200)
  // The tag is the finer word.
  expect(ask({ "if-none-match": '"x"', "if-modified-since": "Sun, 22 Nov 2026 10:00:00 GMT" }).status).toBe(200)
})
