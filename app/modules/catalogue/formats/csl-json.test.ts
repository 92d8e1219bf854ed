import { expect, test } from "vitest"
import { buildDescription } from "../testing/build-description.ts"
import { buildHost, recordsOf, refusalsOf, verdictsOn } from "../testing/build-exchange.ts"
import { writeBibtex } from "./bibtex-write.ts"
import { readCslJson } from "./csl-json.ts"
import { writeCslJson } from "./csl-json-write.ts"

const item = {
  id: "http://exemple.org/items/1",
  type: "article-journal",
  title: "Habiter <i>la</i> ville : essai",
  author: [
    { family: "Lavergne", given: "Solène" },
    { literal: "Observatoire" },
    { family: "Tour", given: "Jean", "non-dropping-particle": "de La" },
  ],
  "container-title": "Cahiers",
  "container-title-short": "Cah.",
  volume: 12,
  issue: "44",
  page: "15–28",
  issued: { "date-parts": [["2019", 3]] },
  ISSN: "0338-0610",
  DOI: "10.1234/x",
  language: "fr-FR",
  keyword: "enfance, ville",
  accessed: { "date-parts": [[2020, 1, 1]] },
}

test("an item as Zotero exports it, and what it said besides given back", async () => {
  const [read] = recordsOf(await verdictsOn(readCslJson, JSON.stringify([item], null, 1)))
  if (read === undefined) throw new Error("refused")
  expect(read.remarks).toEqual(["markup_removed"])
  expect(read.description).toMatchObject({
    kind: "article",
    title: "Habiter la ville",
    subtitle: "essai",
    host: { title: "Cahiers", number: "vol. 12, n° 44", date: "2019-03", pages: "15-28", issn: "0338-0610" },
    contributors: [{ name: "Lavergne" }, { kind: "body" }, { name: "de La Tour", givenName: "Jean" }],
    languages: ["fre"],
  })
  const written = [...writeCslJson([{ description: read.description, id: "n1", url: null, source: read.source }])].join(
    "",
  )
  const [again] = JSON.parse(written) as Record<string, unknown>[]
  expect(again).toMatchObject({
    id: "n1",
    type: "article-journal",
    accessed: item.accessed,
    "container-title-short": "Cah.",
  })
})

test("each item stands for itself: the damaged ones are refused at their line", async () => {
  const text = `[
 {"id": 1, "type": "book", "title": "Un"},
 {"id": 2, "type": "book", "title": "Guillemet perdu, "issued": 1},
 {"id": 3, "type": "book", "title": "Trois", "author": "Petit, Paul"},
 {"id": 4, "type": "book", "title": },
 42,
 {"id": 5, "type": "constructor", "title": "Cinq"}
]`
  const verdicts = await verdictsOn(readCslJson, text)
  expect(refusalsOf(verdicts)).toMatchObject([
    { reason: "json_malformed", position: { line: 3, column: 2 } },
    { reason: "json_item_false", position: { line: 5 } },
    { reason: "json_malformed", position: { line: 6 } },
  ])
  expect(recordsOf(verdicts)).toMatchObject([
    { description: { title: "Un" } },
    { source: { unmapped: [["author", '"Petit, Paul"']] } },
    { remarks: ["type_unknown"] },
  ])
})

test("an envelope, one item a line, nothing, too deep", async () => {
  expect(
    recordsOf(await verdictsOn(readCslJson, '{"items": [{"id": 1, "type": "book", "title": "Un"}]}')),
  ).toHaveLength(1)
  const lines = '{"id": 1, "type": "book", "title": "Un"}\n{"id": 2, "type": "book", "title": "Deux"}\n'
  expect(recordsOf(await verdictsOn(readCslJson, lines))).toHaveLength(2)
  expect(refusalsOf(await verdictsOn(readCslJson, "[]"))).toMatchObject([{ reason: "file_without_records" }])
  const deep = `{"title": "t", "x": ${"[".repeat(200_000)}${"]".repeat(200_000)}}`
  expect(refusalsOf(await verdictsOn(readCslJson, deep))).toMatchObject([{ reason: "json_malformed" }])
})

test("pages are written without their word, which those who cite add", () => {
  const host = buildHost({ title: "Revue", pages: "p. 6-15" })
  const description = buildDescription({ kind: "article", title: "Un article", host })
  const [item] = JSON.parse([...writeCslJson([{ description, id: "a", url: null, source: null }])].join(""))
  expect(item.page).toBe("6-15")
  expect([...writeBibtex([{ description, id: "a", url: null, source: null }], "bibtex")].join("")).toContain(
    "pages = {6--15}",
  )
})
