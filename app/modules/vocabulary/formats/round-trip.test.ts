import { expect, test } from "vitest"
import type { Concept, Thesaurus } from "../domain/thesaurus.ts"
import { readSkos } from "./read-skos.server.ts"
import { writeCsv } from "./write-csv.ts"
import { writeRdfXml } from "./write-rdf-xml.ts"
import { writeTurtle } from "./write-turtle.ts"

const base = "https://city.example/"
const thesaurus: Thesaurus = {
  schemes: [
    {
      uri: `${base}s`,
      labels: [{ kind: "pref", lang: "fr", value: "Thèmes" }],
      notes: [{ kind: "note", lang: "fr", value: "Ligne 1\nLigne 2\tfin" }],
      properties: [
        {
          predicate: "http://purl.org/dc/terms/license",
          kind: "iri",
          value: "https://lic.example/?a=1&b=2",
          lang: "",
          datatype: null,
        },
      ],
    },
  ],
  concepts: [
    concept("a", {
      topOf: [`${base}s`],
      labels: [
        { kind: "pref", lang: "fr", value: `=Naïf « "quoted" \\ <&> » 😀 ]]> fin` },
        { kind: "pref", lang: "en", value: "Name" },
        { kind: "pref", lang: "", value: "Sans langue" },
        { kind: "alt", lang: "fr", value: "Autre; nom" },
        { kind: "acronym", lang: "fr", value: "QPV" },
        { kind: "hidden", lang: "fr", value: "nom mal ecrit" },
      ],
      notes: [{ kind: "definition", lang: "fr", value: "Une définition." }],
      notations: [
        { value: "01", datatype: "https://city.example/type" },
        { value: "A", datatype: null },
      ],
      matches: [{ kind: "exactMatch", uri: "https://other.example/x" }],
      properties: [
        {
          predicate: "http://purl.org/dc/terms/created",
          kind: "literal",
          value: "2026-01-02",
          lang: "",
          datatype: "http://www.w3.org/2001/XMLSchema#date",
        },
        { predicate: "https://unknown.example/été", kind: "literal", value: "gardé", lang: "fr", datatype: null },
      ],
    }),
    concept("b", { broader: [`${base}a`], related: [`${base}c`] }),
    concept("c", { related: [`${base}b`] }),
    concept("d", { deprecated: true, replacedBy: `${base}c` }),
  ],
  collections: [
    {
      uri: `${base}k`,
      schemes: [`${base}s`],
      labels: [{ kind: "pref", lang: "fr", value: "Groupe" }],
      notes: [],
      notations: [],
      members: [`${base}c`, `${base}a`],
      ordered: true,
      properties: [],
    },
  ],
}

test.each([
  ["Turtle", writeTurtle],
  ["RDF/XML", writeRdfXml],
] as const)("%s: written, read again, nothing differs and nothing is said", async (_name, write) => {
  const again = await readSkos(pieces(write(thesaurus)), { schemeUri: "https://never.example/", title: "never" })
  expect(again).toMatchObject({ kind: "read", findings: [] })
  expect(again.kind === "read" && again.thesaurus).toEqual(thesaurus)
})

test("CSV opens in a spreadsheet, runs no formula, keeps its columns", () => {
  const words = { columns: ["adresse", "notation", "nom"], deprecated: "remplacé" }
  const [head, first, second] = [...writeCsv(thesaurus, "fr", words)]
  expect(head).toBe("\uFEFFadresse;notation;nom\r\n")
  expect(first).toContain(`;01 | A;"'=Naïf « ""quoted""`)
  expect(first).toContain(`;"Autre; nom";QPV;`)
  expect(second?.split(";").slice(0, 3)).toEqual([`${base}b`, "", "b"])
})

function concept(name: string, given: Partial<Concept>): Concept {
  return {
    uri: base + name,
    schemes: [`${base}s`],
    topOf: [],
    labels: [{ kind: "pref", lang: "fr", value: name }],
    notes: [],
    notations: [],
    matches: [],
    broader: [],
    related: [],
    deprecated: false,
    replacedBy: null,
    properties: [],
    ...given,
  }
}

async function* pieces(texts: Iterable<string>): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text)
}
