import { expect, test } from "vitest"
import type { CqlTree } from "./cql-tree.ts"
import { readCql } from "./read-cql.ts"

function written(tree: CqlTree): string {
  if (tree.kind === "boolean") return `(${written(tree.left)} ${tree.operator} ${written(tree.right)})`
  const { index, relation, modifiers, term } = tree
  return index === undefined ? `[${term}]` : `[${index} ${[relation, ...modifiers].join("/")} ${term}]`
}

test.each<[query: string, read: string]>([
  ["quartier", "[quartier]"],
  ['"politique de la ville"', "[politique de la ville]"],
  ["dc.title=quartier", "[dc.title = quartier]"],
  ['title all "a b" and date > 2010', "([title all a b] and [date > 2010])"],
  ["a and b or c not d", "((([a] and [b]) or [c]) not [d])"],
  ["a AND (b OR c)", "([a] and ([b] or [c]))"],
  ['dc.date within "2001 2005"', "[dc.date within 2001 2005]"],
  ["title =/stem/relevant x", "[title =/stem/relevant x]"],
  ["title any/cql.word=1 x", "[title any/cql.word x]"],
  ["title cql.all x", "[title all x]"],
  [String.raw`"un \"mot\""`, String.raw`[un \"mot\"]`],
  ['> dc = "info:srw/context-set/1/dc-v1.1" dc.title=a', "[dc.title = a]"],
  ["((((a))))", "[a]"],
  ["date >= 2010 and date<=2020", "([date >= 2010] and [date <= 2020])"],
  ['""', "[]"],
])("%s", (query, read) => {
  const found = readCql(query)
  expect("tree" in found ? written(found.tree) : found).toBe(read)
})

test("sortBy gives its keys with their directions", () => {
  expect(readCql("a sortBy dc.date/sort.descending title")).toMatchObject({
    sort: [
      { index: "dc.date", modifiers: ["sort.descending"] },
      { index: "title", modifiers: [] },
    ],
  })
})

test.each<[query: string, code: number]>([
  ["", 10],
  ["   ", 10],
  ["a b", 10],
  ["and", 10],
  ["a and", 10],
  ["title =", 10],
  ["= a", 10],
  ['"a', 14],
  ['title="a', 14],
  ["(a", 13],
  ["a)", 13],
  ["()", 13],
  ["a prox/unit=word b", 39],
  ["a and/x b", 46],
  ["a sortBy", 10],
  ["a /", 10],
  [">", 10],
  ["(".repeat(3000), 13],
  ["(".repeat(100) + "a" + ")".repeat(100), 13],
  [Array.from({ length: 60 }, () => "a").join(" or "), 38],
  ["a".repeat(5000), 10],
])("%s is diagnostic %i", (query, code) => {
  expect(readCql(query)).toMatchObject({ code })
})

test("no text of any sort makes it fail otherwise", () => {
  const signs = [
    "a",
    " ",
    '"',
    "(",
    ")",
    "=",
    "<",
    ">",
    "/",
    "\\",
    "and",
    "or",
    "not",
    "sortBy",
    "\u0000",
    "é",
    "*",
    "dc.",
  ]
  let seed = 7
  for (let round = 0; round < 3000; round += 1) {
    let query = ""
    for (let length = 0; length < 12; length += 1) {
      seed = (seed * 1103515245 + 12345) % 2147483648
      query += signs[seed % signs.length]
    }
    const found = readCql(query)
    expect("tree" in found || found.code > 0).toBe(true)
  }
})
