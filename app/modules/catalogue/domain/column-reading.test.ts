import { expect, test } from "vitest"
import { columnProblems, proposeColumns } from "./column-reading.ts"

test("columns are proposed by their names, then as they were read last time", () => {
  const first = proposeColumns(["Titre", "Auteur", "Remarque interne"], undefined)
  expect(first.mapping).toEqual(["title", "authors", null])
  const reading = {
    mapping: ["title" as const, "bodies" as const, "notes" as const],
    separators: ["/"],
    kind: "report" as const,
  }
  const last = { header: ["Titre", "Auteur", "Remarque interne"], reading }
  expect(proposeColumns(["Remarque interne", "Titre", "ISBN", "Auteur"], last)).toEqual({
    mapping: ["notes", "title", "isbn", "bodies"],
    separators: ["/"],
    kind: "report",
  })
})

test("keywords that are cut at nothing but commas are cut there", () => {
  const separators = (...keywords: string[]) =>
    proposeColumns(
      ["Titre", "Mots-clés"],
      undefined,
      keywords.map((cell) => ["Habiter, gérer", cell]),
    ).separators
  expect(separators("école, quartier", "mémoire")).toEqual([";", "|", ","])
  expect(separators("école ; quartier", "mémoire, récit")).toEqual([";", "|"])
  expect(separators("mémoire")).toEqual([";", "|"])
})

test("a title is needed, once", () => {
  expect(columnProblems(["authors", null])).toEqual([{ kind: "title-missing" }])
  expect(columnProblems(["title", "title", "authors", "authors"])).toEqual([{ kind: "twice", field: "title" }])
})
