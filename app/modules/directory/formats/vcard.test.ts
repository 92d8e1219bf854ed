import { expect, test } from "vitest"
import type { VCardPerson } from "./vcard.ts"
import { writeVCards } from "./vcard.ts"

const person: VCardPerson = {
  id: "01a200b4-e1cd-7d43-8a6a-49bab13fdd12",
  givenName: "Zoé",
  familyName: "D’Arbas; dite « Zo »",
  email: "zoe@exemple.test",
  phone: "05 36 49 00 21",
  mobile: "",
  functions: [
    { title: "Chargée de mission,\nvie associative", structure: "Régie \\ quartier", email: null, phone: "" },
  ],
  skills: ["Éducation, jeunesse", "Médiation"],
}

/** A reader written from the grammar alone (RFC 6350, section 3.3): unfold, then part at separators that no backslash precedes. */
function readBack(text: string): Map<string, string[][]> {
  const found = new Map<string, string[][]>()
  for (const line of text.replaceAll("\r\n ", "").split("\r\n").filter(Boolean)) {
    const colon = /^(?:[^":]|"[^"]*")*?(?=:)/.exec(line)?.[0].length ?? 0
    const name =
      line
        .slice(0, colon)
        .split(";")[0]
        ?.replace(/^\w+\./, "") ?? ""
    const parts = line.slice(colon + 1).match(/(?:\\.|[^;\\])*(?:;|$)/gs) ?? []
    const values = parts.map((part) =>
      part.replace(/;$/, "").replaceAll(/\\(.)/g, (_, sign: string) => (sign === "n" ? "\n" : sign)),
    )
    found.set(name, [...(found.get(name) ?? []), values])
  }
  return found
}

test("what was written is read back, signs and line ends included", () => {
  const card = readBack(writeVCards([person]))
  expect(card.get("VERSION")?.[0]?.[0]).toBe("4.0")
  expect(card.get("N")?.[0]?.slice(0, 2)).toEqual(["D’Arbas; dite « Zo »", "Zoé"])
  expect(card.get("TITLE")?.[0]?.[0]).toBe("Chargée de mission,\nvie associative")
  expect(card.get("ORG")?.[0]?.[0]).toBe("Régie \\ quartier")
  expect(writeVCards([person])).toContain("CATEGORIES:Éducation\\, jeunesse,Médiation\r\n")
})

test("no line is longer than 75 octets, and no character is cut", () => {
  const long = { ...person, functions: [{ title: "é🎓".repeat(120), structure: "A", email: null, phone: "" }] }
  const text = writeVCards([long])
  for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(text.isWellFormed()).toBe(true)
  expect(readBack(text).get("TITLE")?.[0]?.[0]).toBe("é🎓".repeat(120))
})

test("a line end typed in a name adds no property", () => {
  const text = writeVCards([{ ...person, familyName: "X\r\nEMAIL:y@exemple.test" }])
  expect(text.split("\r\n").filter((line) => line.startsWith("EMAIL"))).toEqual(["EMAIL;PREF=1:zoe@exemple.test"])
})
