import { expect, test } from "vitest"
import { isWellFormed } from "./well-formed.server.ts"

const ask = (url: string | undefined, host?: string) =>
  isWellFormed({ url, headers: host === undefined ? {} : { host } })

test.each(["/", "/en", "/territoires/communes/31555?q=a%20b&q=%ff", "/recherche?q=%2500", "/a%2Fb", "/%C3%A9"])(
  "%s can be read",
  (url) => {
    expect(ask(url, "localhost:3000")).toBe(true)
  },
)

test.each(["", "accueil", "*", "//exemple.test/", "http://exemple.test/", "/%", "/%ff", "/a%00", "/?q=a%00b"])(
  "%s cannot",
  (url) => {
    expect(ask(url, "localhost")).toBe(false)
  },
)

test.each(["localhost", "maillage.exemple.test", "127.0.0.1:3000", "[::1]:3000", "a_b-c:80"])(
  "%s is a host",
  (host) => {
    expect(ask("/", host)).toBe(true)
  },
)

test.each([undefined, "", "a b", "a<c>", "a/b", "a@b", "a:b", "a:123456", "[::1"])("%s is none", (host) => {
  expect(ask("/", host)).toBe(false)
})
