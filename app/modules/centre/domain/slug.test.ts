import { expect, test } from "vitest"
import { isSlug, longestSlug, slugOf } from "./slug.ts"

test("a name becomes a word of ASCII letters, digits and hyphens", () => {
  expect(slugOf("Passerelles Midi – centre de l’Ouest")).toBe("passerelles-midi-centre-de-l-ouest")
  expect(slugOf("  Œuvre & Çà  ")).toBe("oeuvre-ca")
  expect(slugOf("日本")).toBe("")
})

test("what slugOf gives is a slug, or nothing", () => {
  const names = ["é".repeat(500), "--a--", "a".repeat(59) + " b", "<script>", "\u202Eabc", "Ÿ-ß", "１２"]
  for (const name of names) {
    const slug = slugOf(name)
    expect(slug === "" || isSlug(slug)).toBe(true)
    expect(slug.length).toBeLessThanOrEqual(longestSlug)
  }
})

test.each(["", "-a", "a-", "a--b", "A", "é", "a\0b", "a/b", "a".repeat(61), "..", "%00"])("%j is no slug", (text) => {
  expect(isSlug(text)).toBe(false)
})
