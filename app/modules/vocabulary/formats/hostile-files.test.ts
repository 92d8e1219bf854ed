import { gzipSync } from "node:zlib"
import { expect, test } from "vitest"
import { readSkos } from "./read-skos.server.ts"

const skos = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
const rdfStart = `<?xml version="1.0"?>\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#">`
const concept = `<skos:Concept rdf:about="https://city.example/a"><skos:prefLabel xml:lang="fr">École</skos:prefLabel></skos:Concept>`

// Each file with its verdict: reason, line, and the words that help to find the place.
const refusedFiles: [string, string | Uint8Array, object][] = [
  ["nothing", "", { reason: "empty" }],
  ["blanks only", "\n \t\n", { reason: "empty" }],
  ["a mark and nothing", "\uFEFF", { reason: "empty" }],
  [
    "Turtle with a quote left open",
    `${skos}<a:b> a skos:Concept ;\n skos:prefLabel "Ville@fr .\n`,
    { reason: "syntax", line: 3 },
  ],
  ["Turtle cut in the middle", `${skos}<a:b> a skos:Concept ; skos:prefLabel`, { reason: "truncated", line: 2 }],
  [
    "Turtle with an unknown prefix",
    `${skos}\n<a:b> a dct:Thing .`,
    { reason: "undefined-prefix", line: 3, detail: "dct" },
  ],
  [
    "Turtle with a stray word",
    `${skos}<a:b> a skos:Concept ; bonjour .`,
    { reason: "syntax", line: 2, detail: "bonjour" },
  ],
  [
    "Turtle in Latin-1",
    Buffer.from(`${skos}<a:b> a skos:Concept ;\n\n skos:prefLabel "É"@fr .`, "latin1"),
    { reason: "encoding", line: 4 },
  ],
  ["Turtle without concept", `${skos}<a:b> skos:prefLabel "X"@fr .`, { reason: "no-concept" }],
  [
    "RDF/XML with entities",
    `<?xml version="1.0"?>\n<!DOCTYPE rdf:RDF [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n${rdfStart}</rdf:RDF>`,
    { reason: "doctype", line: 2 },
  ],
  [
    "RDF/XML with an outside entity",
    `<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>\n${rdfStart.slice(22)}&f;</rdf:RDF>`,
    { reason: "doctype", line: 1 },
  ],
  [
    "RDF/XML with an undefined entity",
    `${rdfStart}\n<skos:Concept rdf:about="a:b"><skos:prefLabel>&eacute;</skos:prefLabel></skos:Concept></rdf:RDF>`,
    { reason: "syntax", line: 3 },
  ],
  ["RDF/XML cut in the middle", `${rdfStart}\n${concept}`, { reason: "truncated", line: 3 }],
  ["RDF/XML with crossed tags", `${rdfStart}\n<skos:Concept></rdf:RDF>`, { reason: "syntax", line: 3 }],
  [
    "RDF/XML with relative addresses",
    `${rdfStart}\n<skos:Concept rdf:about="#a"/></rdf:RDF>`,
    { reason: "relative-address", line: 3 },
  ],
  [
    "RDF/XML of an unknown encoding",
    `<?xml version="1.0" encoding="x-martian"?>`,
    { reason: "encoding", detail: "x-martian" },
  ],
  ["other XML", `<?xml version="1.0"?><collection><record/></collection>`, { reason: "other-kind", detail: "xml" }],
  ["a web page", "<!doctype html><title>x</title>", { reason: "other-kind", detail: "html" }],
  ["JSON-LD", `{ "@context": {} }`, { reason: "other-kind", detail: "json" }],
  ["YAML", "title:\n  fr: 'Thésaurus'\nlanguage:\n  - en\n", { reason: "other-kind", detail: "yaml" }],
  ["a table", "code;libelle\n1;Ville\n", { reason: "other-kind", detail: "csv" }],
  ["prose", "Bonjour à tous\n", { reason: "other-kind", detail: "unknown" }],
  ["a PDF", "%PDF-1.7\n", { reason: "other-kind", detail: "pdf" }],
  ["an archive", gzipSync("x"), { reason: "other-kind", detail: "archive" }],
  [
    "a picture",
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 255, 254]),
    { reason: "other-kind", detail: "binary" },
  ],
]

test.each(refusedFiles)("%s ends in a verdict", async (_name, content, verdict) => {
  expect(await readSkos(whole(content), options())).toMatchObject({ kind: "unreadable", unreadable: verdict })
})

const readFiles: [string, string | Uint8Array][] = [
  [
    "N-Triples",
    `<https://city.example/a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .\n<https://city.example/a> <http://www.w3.org/2004/02/skos/core#prefLabel> "\\u00C9cole"@fr .\n`,
  ],
  ["Turtle with a mark and Windows lines", `\uFEFF${skos}<urn:a> a skos:Concept ;\r\n skos:prefLabel "École"@fr .`],
  ["Turtle in UTF-16", Buffer.from(`\uFEFF${skos}<urn:a> a skos:Concept ; skos:prefLabel "École"@fr .`, "utf16le")],
  ["Turtle with a base", `@base <https://city.example/> .\n${skos}<a> a skos:Concept ; skos:prefLabel "École"@FR .`],
  ["RDF/XML", `${rdfStart}${concept}</rdf:RDF>`],
  [
    "RDF/XML in Latin-1",
    Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${rdfStart.slice(22)}${concept}</rdf:RDF>`, "latin1"),
  ],
  ["RDF/XML in UTF-16", Buffer.from(`\uFEFF${rdfStart}${concept}</rdf:RDF>`, "utf16le")],
]

test.each(readFiles)("%s is read", async (_name, content) => {
  const file = await readSkos(whole(content), options())
  expect(file).toMatchObject({
    kind: "read",
    thesaurus: { concepts: [{ labels: [{ kind: "pref", lang: "fr", value: "École" }] }] },
  })
})

test("relative addresses without a base: the concepts are refused one by one", async () => {
  const file = await readSkos(
    whole(`${skos}<a> a skos:Concept ; skos:prefLabel "A"@fr . <b:b> a skos:Concept ; skos:prefLabel "B"@fr .`),
    options(),
  )
  expect(file).toMatchObject({ kind: "read", thesaurus: { concepts: [{ uri: "b:b" }] } })
  expect(file.kind === "read" && file.findings[0]).toMatchObject({
    severity: "refused",
    rule: "relative-address",
    line: 2,
  })
})

test("an address that would run is no address", async () => {
  const file = await readSkos(
    whole(
      `${skos}<javascript:alert(1)> a skos:Concept ; skos:prefLabel "A"@fr . <b:b> a skos:Concept ; skos:prefLabel "B"@fr .`,
    ),
    options(),
  )
  expect(file.kind === "read" && file.findings[0]).toMatchObject({ severity: "refused", rule: "bad-address" })
})

test("a file above the limit is refused before it fills the memory", async () => {
  let given = 0
  async function* endless(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(skos)
    for (;;) {
      given += 1
      yield Buffer.from(`<a:${given}> a skos:Concept .\n`.repeat(1000))
    }
  }
  const file = await readSkos(endless(), { ...options(), limit: 1_000_000 })
  expect(file).toMatchObject({ kind: "unreadable", unreadable: { reason: "too-large", detail: "1000000" } })
  expect(given).toBeLessThan(60)
})

test("nested a hundred thousand times, both formats still end in a verdict", async () => {
  const deepTurtle = `${skos}<a:b> skos:note ${"[ skos:note ".repeat(100_000)}`
  expect(await readSkos(whole(deepTurtle), options())).toMatchObject({
    kind: "unreadable",
    unreadable: { reason: "truncated" },
  })
  const deepXml = `${rdfStart}${"<skos:Concept><skos:note>".repeat(50_000)}`
  expect(await readSkos(whole(deepXml), options())).toMatchObject({
    kind: "unreadable",
    unreadable: { reason: "nested", line: 2 },
  })
})

async function* whole(content: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield typeof content === "string" ? Buffer.from(content) : content
}

function options() {
  return { schemeUri: "https://house.example/scheme", title: "essai" }
}
