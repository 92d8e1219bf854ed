import { expect, test } from "vitest"
import type { Finding } from "../domain/finding.ts"
import type { SkosFile } from "./read-skos.server.ts"
import { readSkos } from "./read-skos.server.ts"

const options = { schemeUri: "https://house.example/scheme", title: "essai.ttl" }
const prefixes = `@prefix : <https://city.example/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix skosxl: <http://www.w3.org/2008/05/skos-xl#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
`

test("narrower is broader read the other way round, related goes both ways", async () => {
  const { concepts } = taken(
    await turtle(`:a a skos:Concept ; skos:prefLabel "Ville"@fr ; skos:narrower :b .
      :b a skos:Concept ; skos:prefLabel "Quartier"@fr ; skos:related :c .
      :c a skos:Concept ; skos:prefLabel "Voisinage"@fr .`),
  )
  expect(concepts.map(({ uri, broader, related }) => [uri.slice(-1), broader, related])).toEqual([
    ["a", [], []],
    ["b", ["https://city.example/a"], ["https://city.example/c"]],
    ["c", [], ["https://city.example/b"]],
  ])
})

test("of two preferred labels in one language the second stays out, with its line and both texts", async () => {
  const file = await turtle(`:a a skos:Concept ; skos:prefLabel "Logement"@fr , "Habitat"@fr , "Housing"@en .`)
  expect(taken(file).concepts[0]?.labels).toEqual([
    { kind: "pref", lang: "fr", value: "Logement" },
    { kind: "pref", lang: "en", value: "Housing" },
  ])
  expect(findings(file, "two-preferred")).toEqual([
    {
      severity: "dropped",
      rule: "two-preferred",
      about: "https://city.example/a",
      line: 5,
      values: { lang: "fr", kept: "Logement", label: "Habitat" },
    },
  ])
})

test("a loop is told as a path in words, none of its links is taken, its concepts are", async () => {
  const file = await turtle(`:a a skos:Concept ; skos:prefLabel "Emploi"@fr ; skos:broader :b .
    :b a skos:Concept ; skos:prefLabel "Insertion"@fr ; skos:broader :c .
    :c a skos:Concept ; skos:prefLabel "Formation"@fr ; skos:broader :a , :d .
    :d a skos:Concept ; skos:prefLabel "Économie"@fr .`)
  const { concepts } = taken(file)
  expect(concepts.map((concept) => concept.broader)).toEqual([[], [], ["https://city.example/d"], []])
  expect(findings(file, "loop")[0]?.values).toEqual({ path: "Emploi → Insertion → Formation → Emploi", count: 3 })
})

test("a hierarchy of 3,000 steps neither overflows nor passes: it is cut every forty steps, and said", async () => {
  const steps = Array.from(
    { length: 3_000 },
    (_, at) => `:c${at} a skos:Concept ; skos:prefLabel "Pas ${at}"@fr ; skos:broader :c${at + 1} .`,
  )
  const file = await turtle(`${steps.join("\n")}\n:c3000 a skos:Concept ; skos:prefLabel "Sommet"@fr .`)
  expect(taken(file).concepts).toHaveLength(3_001)
  expect(findings(file, "too-deep")).toHaveLength(Math.floor(3_000 / 41))
})

test("related to what stands above it is refused (S27), linked to itself or to nothing too", async () => {
  const file = await turtle(`:a a skos:Concept ; skos:prefLabel "A"@fr .
    :b a skos:Concept ; skos:prefLabel "B"@fr ; skos:broader :a .
    :c a skos:Concept ; skos:prefLabel "C"@fr ; skos:broader :b ; skos:related :a , :c , :nowhere .`)
  expect(rules(file)).toEqual([
    "link-to-nothing",
    "related-and-broader",
    "scheme-guessed",
    "scheme-untitled",
    "self-link",
  ])
  expect(taken(file).concepts.flatMap((concept) => concept.related)).toEqual([])
})

test("without French a name falls back, without any name the concept is refused", async () => {
  const file = await turtle(`:a a skos:Concept ; skos:prefLabel "Wohnen"@de .
    :b a skos:Concept ; skos:altLabel "sans nom"@fr .`)
  expect(taken(file).concepts.map((concept) => concept.labels[0]?.value)).toEqual(["Wohnen"])
  expect(findings(file, "no-label")[0]).toMatchObject({ severity: "refused", about: "https://city.example/b", line: 6 })
})

test("acronyms: told by their capitals, or by the property that says so", async () => {
  const file = await turtle(`@prefix gemet: <http://www.eionet.europa.eu/gemet/2004/06/gemet-schema.rdf#> .
    :a a skos:Concept ; skos:prefLabel "Quartier prioritaire"@fr ; skos:altLabel "QPV"@fr , "Quartier"@fr .
    :b a skos:Concept ; skos:prefLabel "Contrat urbain"@fr ; skos:altLabel "Cucs"@fr ; gemet:acronymLabel "Cucs"@fr .
    :c a skos:Concept ; skos:prefLabel "VILLE"@fr ; skos:altLabel "CITE"@fr .`)
  const labels = taken(file).concepts.flatMap((concept) => concept.labels.filter((label) => label.kind !== "pref"))
  expect(labels.map(({ kind, value }) => `${kind} ${value}`)).toEqual([
    "alt Quartier",
    "acronym QPV",
    "acronym Cucs",
    "alt CITE",
  ])
  expect(findings(file, "label-twice")).toEqual([])
})

test("a concept without address is refused by name; notes, lists and labels without address are read", async () => {
  const file = await turtle(`[] a skos:Concept ; skos:prefLabel "Anonyme"@fr .
    :a a skos:Concept ; skosxl:prefLabel [ skosxl:literalForm "Nommé"@fr ] ; skos:scopeNote [ rdf:value "Note"@fr ] .
    :b a skos:Concept ; skos:prefLabel "B"@fr .
    :k a skos:OrderedCollection ; skos:prefLabel "Suite"@fr ; skos:memberList ( :b :a :lost ) .`)
  const { concepts, collections } = taken(file)
  expect(concepts[0]?.labels[0]?.value).toBe("Nommé")
  expect(concepts[0]?.notes).toEqual([{ kind: "scopeNote", lang: "fr", value: "Note" }])
  expect(collections[0]).toMatchObject({ ordered: true, members: ["https://city.example/b", "https://city.example/a"] })
  expect(findings(file, "blank-concept")[0]).toMatchObject({ severity: "refused", about: "Anonyme" })
  expect(findings(file, "member-of-nothing")[0]?.values).toMatchObject({ count: 1 })
})

test("schemes: named, guessed from the one thing without kind above all concepts, or made", async () => {
  const guessed = taken(
    await turtle(`<https://city.example> skos:prefLabel "Thésaurus de la ville"@fr .
      :a a skos:Concept ; skos:prefLabel "A"@fr .`),
  )
  expect(guessed.schemes).toMatchObject([{ uri: "https://city.example", labels: [{ value: "Thésaurus de la ville" }] }])
  const made = taken(await turtle(`:a a skos:Concept ; skos:prefLabel "A"@fr .`))
  expect(made.schemes).toMatchObject([{ uri: "https://city.example/", labels: [{ lang: "", value: "essai.ttl" }] }])
  expect(made.concepts[0]?.schemes).toEqual(["https://city.example/"])
  const scattered = taken(
    await turtle(`<urn:a> a skos:Concept ; skos:prefLabel "A"@fr . :b a skos:Concept ; skos:prefLabel "B"@fr .`),
  )
  expect(scattered.schemes).toMatchObject([{ uri: options.schemeUri }])
  const top = taken(
    await turtle(
      `:s a skos:ConceptScheme ; skos:hasTopConcept :a ; skos:prefLabel "S"@fr . :a a skos:Concept ; skos:prefLabel "A"@fr .`,
    ),
  )
  expect(top.concepts[0]).toMatchObject({ schemes: ["https://city.example/s"], topOf: ["https://city.example/s"] })
})

test("texts are one line and in composed form; what no reader can show goes, and is said", async () => {
  const file = await turtle(
    `:a a skos:Concept ; skos:prefLabel "  E\\u0301cole\\n  publique\\u0007 "@fr ; skos:altLabel " "@fr , "${"x".repeat(600)}"@fr .`,
  )
  expect(taken(file).concepts[0]?.labels).toEqual([{ kind: "pref", lang: "fr", value: "École publique" }])
  expect(rules(file)).toEqual(["label-empty", "label-too-long", "scheme-guessed", "scheme-untitled", "text-cleaned"])
})

test("what other vocabularies say is kept; what SKOS itself would not say is counted", async () => {
  const file = await turtle(`@prefix dct: <http://purl.org/dc/terms/> .
    :a a skos:Concept ; skos:prefLabel "A"@fr ; dct:created "2026-01-02"^^<http://www.w3.org/2001/XMLSchema#date> ;
      skos:broader "texte" ; skos:broaderTransitive :a ; dct:source [ dct:title "Livre" ] .`)
  expect(taken(file).concepts[0]?.properties).toEqual([
    {
      predicate: "http://purl.org/dc/terms/created",
      kind: "literal",
      value: "2026-01-02",
      lang: "",
      datatype: "http://www.w3.org/2001/XMLSchema#date",
    },
  ])
  expect(findings(file, "properties-left-out")[0]?.values).toEqual({ count: 3 })
})

async function turtle(body: string): Promise<SkosFile> {
  return await readSkos(pieces(prefixes + body), options)
}

async function* pieces(text: string): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += 997) yield bytes.subarray(at, at + 997)
}

function taken(file: SkosFile) {
  if (file.kind === "unreadable") throw new Error(JSON.stringify(file.unreadable))
  return file.thesaurus
}

function findings(file: SkosFile, rule: Finding["rule"]): Finding[] {
  return file.kind === "read" ? file.findings.filter((finding) => finding.rule === rule) : []
}

function rules(file: SkosFile): string[] {
  return file.kind === "read" ? file.findings.map((finding) => finding.rule).sort() : []
}
