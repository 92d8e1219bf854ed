import { expect, test } from "vitest"
import { scan } from "../analysis/scan.ts"
import { excerptOf, markText } from "./marks.ts"

function lexemesOf(words: string): Set<string> {
  return new Set(
    scan(words).flatMap(({ tokens, whole }) => [...tokens.map(({ word }) => word.lexeme), whole?.lexeme ?? ""]),
  )
}

const shown = (parts: ReturnType<typeof markText>) =>
  parts.map((part) => (typeof part === "string" ? part : `[${part.mark}]`)).join("")

test.each([
  ["armées", "Dans l’armée d’Afrique", "Dans l’[armée] d’Afrique"],
  ["habitants", "Paroles d’habitant·e·s d’ici", "Paroles d’[habitant·e·s] d’ici"],
  ["e-mail", "Un e-mail, deux emails", "Un [e-mail], deux [emails]"],
  ["clspd", "Le C.L.S.P.D. de la ville", "Le [C.L.S.P.D.] de la ville"],
  ["ville", "<b>Ville</b> & co", "<b>[Ville]</b> & co"],
  ["absent", "Rien ici", "Rien ici"],
])("%s in %s", (words, text, expected) => {
  expect(shown(markText(text, lexemesOf(words)))).toBe(expected)
})

test("an excerpt shows where the words stand together, whole words only", () => {
  const filler = "Une phrase qui ne dit rien de précis sur le sujet. ".repeat(30)
  const text = `${filler}La politique seule. ${filler}Ici la politique de la ville est décrite. ${filler}`
  const excerpt = shown(excerptOf(text, lexemesOf("politique ville")))
  expect(excerpt).toMatch(/^… Ici la \[politique\] de la \[ville\] est décrite\..* …$/)
  expect(excerpt.length).toBeLessThan(280)
})

test("without a match the excerpt is the beginning", () => {
  expect(shown(excerptOf("Un texte court.", lexemesOf("absent")))).toBe("Un texte court.")
  expect(shown(excerptOf("mot ".repeat(200), new Set()))).toMatch(/^mot .* …$/)
})

test.each(["", "a", "a".repeat(5_000), " ".repeat(5_000), "mot ".repeat(5_000), "\uD800".repeat(300)])(
  "an excerpt of anything adds nothing but its dots: %#",
  (text) => {
    const excerpt = shown(excerptOf(text, lexemesOf("mot"))).replaceAll(/[[\]]/g, "")
    expect(text).toContain(excerpt.replace(/^… /, "").replace(/ …$/, ""))
  },
)
