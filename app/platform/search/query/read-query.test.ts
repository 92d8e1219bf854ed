import { expect, test } from "vitest"
import { readQuery } from "./read-query.ts"

const fields = { auteur: "author", titre: "title" }

/** Each clause as the reading understood it: -, field:, "phrase", tied+words. */
function read(query: string): string[] {
  return readQuery(query, fields).clauses.map(({ words, phrase, negated, field }) => {
    const said = words.map((word) => word.spelling + (word.begins ? "*" : "")).join(phrase ? " " : "+")
    return `${negated ? "-" : ""}${field === undefined ? "" : `${field}:`}${phrase ? `"${said}"` : said}`
  })
}

test.each([
  ["politique de la ville", ["politique", "de", "la", "ville"]],
  ['"politique de la ville" emploi', ['"politique de la ville"', "emploi"]],
  ["« politique de la ville » “accès aux droits”", ['"politique de la ville"', '"accès aux droits"']],
  ["emploi -formation", ["emploi", "-formation"]],
  ['emploi -"formation continue"', ["emploi", '-"formation continue"']],
  ["sous-préfet", ["sous+préfet"]],
  ["emploi - formation", ["emploi", "formation"]],
  ["auteur:Castel", ["author:castel"]],
  ["Auteur : Castel", ["author:castel"]],
  ['auteur:"Robert Castel"', ['author:"robert castel"']],
  ["-auteur:Castel", ["-author:castel"]],
  ["-auteur:Robert-Castel", ["-author:robert+castel"]],
  ["ville: un projet", ["ville", "un", "projet"]],
  ["http://exemple.test", ["http", "exemple", "test"]],
  ["l'armée d’Afrique", ["armée", "afrique"]],
  ['"pas fermé', ["pas", "fermé"]],
  ["«pas fermé", ["pas", "fermé"]],
  ['""', []],
  ["- -- :: \" ' ( ) | & ! <-> * \\", []],
  ["médiat* -éduc* auteur:cast*", ["médiat*", "-éduc*", "author:cast*"]],
  ["* ab* a-médiat* **", ["ab", "a+médiat"]],
  ["a:b:c", ["a", "b", "c"]],
  ["constructor:x __proto__:y", ["constructor", "x", "proto", "y"]],
])("%s", (query, expected) => {
  expect(read(query)).toEqual(expected)
})

test.each([
  ["NUL", "a\0b"],
  ["a lone surrogate", "\uD800 a"],
  ["ten thousand characters", "mot ".repeat(2_500)],
  ["quotation marks without end", '"'.repeat(9_999)],
  ["minus signs without end", "-".repeat(10_000)],
  ["one word without end", "a".repeat(10_000)],
])("%s is read", (_, query) => {
  const { clauses, cut } = readQuery(query, fields)
  expect(clauses.length).toBeLessThanOrEqual(60)
  expect(cut).toBe(query.length > 2_000)
})

test("a word is told as it was typed, so that an acronym stays one when it is asked again", () => {
  const { clauses } = readQuery("CAF l'Habitat C.L.S.P.D. Média*", fields)
  expect(clauses.map(({ typed }) => typed)).toEqual(["CAF", "Habitat", "C.L.S.P.D.", "Média*"])
  expect(clauses.map(({ words }) => words[0]?.acronym ?? false)).toEqual([true, false, true, false])
})
