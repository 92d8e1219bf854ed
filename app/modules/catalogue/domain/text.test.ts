import { expect, test } from "vitest"
import { filingTitle } from "./filing-title.ts"
import { readLanguages } from "./language-code.ts"
import { isPermanentId, permanentId } from "./permanent-id.ts"
import { cleanText, sortText } from "./text.ts"

test("non-sorting marks go, and what they enclose does not file", () => {
  expect(cleanText("\u0088L'\u0089altra  faccia ")).toBe("L'altra faccia")
  expect(sortText("\u0098Le \u009cGénie civil")).toBe("Génie civil")
  expect(cleanText("Gene\u0300ve\u0000\u001f")).toBe("Genève")
})

test("a title files without its French article, accents and marks", () => {
  expect(filingTitle("L'Écho des quartiers", ["fre"])).toBe("echo des quartiers")
  expect(filingTitle("L’œuvre", [])).toBe("oeuvre")
  expect(filingTitle("Les", ["fre"])).toBe("les")
  expect(filingTitle("La Paz", ["spa"])).toBe("la paz")
  expect(filingTitle("Lauzun", ["fre"])).toBe("lauzun")
  expect(filingTitle("…", ["fre"])).toBe("…")
})

test("language codes", () => {
  expect(readLanguages("fre")).toEqual(["fre"])
  expect(readLanguages("FRA")).toEqual(["fre"])
  expect(readLanguages("freeng")).toEqual(["fre", "eng"])
  expect(readLanguages("?")).toBeNull()
  expect(readLanguages("français")).toBeNull()
})

test("a permanent identifier finds its own errors", () => {
  const id = permanentId([3, 14, 15, 9, 26, 5, 8, 0])
  expect(isPermanentId(id)).toBe(true)
  expect(id).toMatch(/^[0-9bcdfghjkmnpqrstvwxz]{9}$/)
  for (let place = 0; place < id.length - 1; place += 1) {
    const wrong = id.slice(0, place) + (id[place] === "z" ? "0" : "z") + id.slice(place + 1)
    expect(isPermanentId(wrong)).toBe(false)
    const [a, b] = [id[place], id[place + 1]]
    expect(isPermanentId(id.slice(0, place) + b + a + id.slice(place + 2))).toBe(a === b)
  }
  expect(isPermanentId("")).toBe(false)
})
