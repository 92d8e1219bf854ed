import { expect, test } from "vitest"
import { returnPath } from "./return-path.ts"

test.each(["/", "/travail/centre/passerelles-midi", "/catalogue?q=a%20b&page=2", "/en/mon-compte"])(
  "%s is of this site",
  (path) => {
    expect(returnPath(path)).toBe(path)
  },
)

test("an anchor is dropped, dots are resolved", () => {
  expect(returnPath("/a#b")).toBe("/a")
  expect(returnPath("/a/../b")).toBe("/b")
})

test.each([
  null,
  undefined,
  "",
  "travail",
  "https://autre.test/",
  "//autre.test",
  "/\\autre.test",
  "/\t/autre.test",
  "/\n/autre.test",
  "/..//autre.test",
  "/.//autre.test",
  "javascript:alert(1)",
  "/a\r\nSet-Cookie: x=1",
  "\u2028/a",
  `/${"a".repeat(2001)}`,
])("%j is not followed", (path) => {
  expect(returnPath(path)).toBeUndefined()
})
