import { expect, test } from "vitest"
import { groupFindings } from "../domain/import-report.ts"
import { searchKey, sortKey } from "../domain/search-key.ts"
import { readSkos } from "./read-skos.server.ts"
import { writeRdfXml } from "./write-rdf-xml.ts"
import { writeTurtle } from "./write-turtle.ts"

const astral = "𐌰".repeat(400)
const nasty = [
  "\\u0000",
  "\\u0008",
  "\\uFFFE",
  "\\uFEFF",
  "a\\u0000b",
  `${astral}x`,
  "<>&\\\"']]>",
  "\\u202E\\u2066",
  "ﷺ".repeat(60),
  "x".repeat(700),
]

// PostgreSQL refuses NUL and lone surrogates in text and jsonb, XML 1.0 most controls.
const unstorable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/

test.each(nasty)("%j anywhere in a file leaves nothing that the database or XML refuses", async (text) => {
  const file = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix dct: <http://purl.org/dc/terms/> .
    <https://c.example/s> a skos:ConceptScheme ; skos:prefLabel "S${text}"@fr ; dct:title "${text}" .
    <https://c.example/a> a skos:Concept ; skos:inScheme <https://c.example/s> ; skos:prefLabel "Nom"@fr , "${text}"@fr , "${text}"@en ;
      skos:altLabel "${text}"@de ; skos:scopeNote "${text}"@fr ; skos:notation "${text}" ; dct:source "${text}"@fr , "${text}"^^<urn:t> .
    [] a skos:Concept ; skos:prefLabel "${text}"@fr .`
  const read = await readSkos(bytes(file), { schemeUri: "x:y", title: "t" })
  if (read.kind === "unreadable") throw new Error(JSON.stringify(read.unreadable))
  for (const said of everyText([read.thesaurus, groupFindings(read.findings)])) {
    expect(said).not.toMatch(unstorable)
    expect(said.isWellFormed()).toBe(true)
    for (const key of [searchKey(said), sortKey(said)]) expect(key.isWellFormed()).toBe(true)
  }
  for (const write of [writeTurtle, writeRdfXml]) {
    const again = await readSkos(bytes([...write(read.thesaurus)].join("")), { schemeUri: "x:y", title: "t" })
    expect(again.kind === "read" && again.thesaurus).toEqual(read.thesaurus)
  }
})

test("addresses that are too long, relative or broken never get in by a side door", async () => {
  const long = `https://c.example/${"x".repeat(700)}`
  const file = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix dct: <http://purl.org/dc/terms/> .
    <https://c.example/a> a skos:Concept ; skos:prefLabel "A"@fr ; skos:inScheme <${long}> , <relative> ; skos:topConceptOf <${long}2> ;
      skos:exactMatch <${long}> , <javascript:alert(1)> ; skos:broader <${long}> ; dct:source <data:text/html,x> , <${long}> ;
      dct:isReplacedBy "texte" ; skos:notation "1"^^<relative> .`
  const read = await readSkos(bytes(file), { schemeUri: "x:y", title: "t" })
  if (read.kind === "unreadable") throw new Error(JSON.stringify(read.unreadable))
  const texts = everyText(read.thesaurus)
  expect(texts.filter((text) => text.length > 600 || /^(relative|javascript|data):?/.test(text))).toEqual([])
  expect(read.findings.find((finding) => finding.rule === "properties-left-out")?.values).toEqual({ count: 8 })
})

function everyText(value: unknown): string[] {
  if (typeof value === "string") return [value]
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(everyText) : []
}

async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}
