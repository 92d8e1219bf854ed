import { expect, test } from "vitest"
import { isSameOrigin } from "./same-origin.server.ts"

const host = "maillage.example.org"

test.each([
  ["a page that is read, from anywhere", "GET", { "sec-fetch-site": "cross-site" }, true],
  ["our own form", "POST", { "sec-fetch-site": "same-origin", origin: `https://${host}` }, true],
  ["an address typed by hand", "POST", { "sec-fetch-site": "none" }, true],
  ["a form of another site", "POST", { "sec-fetch-site": "cross-site", origin: "https://evil.example" }, false],
  [
    "a form of a neighbouring sub-domain",
    "POST",
    { "sec-fetch-site": "same-site", origin: "https://a.example.org" },
    false,
  ],
  ["an old browser, our own form", "POST", { origin: `https://${host}` }, true],
  ["an old browser, another site's form", "POST", { origin: "https://evil.example" }, false],
  ["a form without origin (sandboxed frame)", "POST", { origin: "null" }, false],
  ["a program that is not a browser", "POST", {}, true],
] as const)("%s", (_what, method, headers, allowed) => {
  expect(isSameOrigin({ method, headers: { host, ...headers } }, undefined)).toBe(allowed)
})

test("behind a proxy that changes the host, the public address is trusted", () => {
  const request = { method: "POST", headers: { host: "127.0.0.1:3000", origin: `https://${host}` } }
  expect(isSameOrigin(request, `https://${host}`)).toBe(true)
})
