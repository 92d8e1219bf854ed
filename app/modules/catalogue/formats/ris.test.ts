import { expect, test } from "vitest"
import { buildDescription } from "../testing/build-description.ts"
import { recordsOf, refusalsOf, verdictsOn } from "../testing/build-exchange.ts"
import { latin1 } from "../testing/build-marc.ts"
import { readRis } from "./ris.ts"
import { writeRis } from "./ris-write.ts"

const article = `TY  - JOUR
TI  - Habiter un quartier : ce que disent les enfants
AU  - Lavergne, Solène
AU  - Observatoire des villes moyennes
T2  - Cahiers du développement
J2  - Cah. dév.
DA  - 2019/03//
PY  - 2019
VL  - 12
IS  - 44
SP  - 15
EP  - 28
SN  - 0338-0610
DO  - 10.1234/cdsu.44
LA  - fr
KW  - enfance
KW  - ville
AB  - Premier paragraphe.

UN - Habitat est cité.
ZZ  - inconnu
ER  - 
`

test("an article as Zotero writes it", async () => {
  const [read] = recordsOf(await verdictsOn(readRis, article))
  expect(read?.description).toMatchObject({
    kind: "article",
    title: "Habiter un quartier",
    subtitle: "ce que disent les enfants",
    year: 2019,
    languages: ["fre"],
    host: {
      title: "Cahiers du développement",
      number: "vol. 12, n° 44",
      date: "2019-03",
      pages: "15-28",
      issn: "0338-0610",
    },
    abstracts: ["Premier paragraphe. UN - Habitat est cité."],
    links: [{ url: "https://doi.org/10.1234/cdsu.44" }],
  })
  expect(read?.description.contributors).toMatchObject([
    { kind: "person", name: "Lavergne", givenName: "Solène", rank: "main", functions: ["070"] },
    { kind: "body", name: "Observatoire des villes moyennes", rank: "equal" },
  ])
  expect(read?.source.unmapped).toEqual([
    ["J2", "Cah. dév."],
    ["ZZ", "inconnu"],
  ])
  expect(read?.remarks).toEqual([])
})

test("what nothing in the description says is given back, once", async () => {
  const [read] = recordsOf(await verdictsOn(readRis, article))
  if (read === undefined) throw new Error("refused")
  const written = writeRis({ description: read.description, id: "n1", url: null, source: read.source })
  const [again] = recordsOf(await verdictsOn(readRis, written))
  expect(written).toContain("ZZ  - inconnu\r\n")
  expect(again?.source.unmapped).toEqual(read.source.unmapped)
  expect(again?.description).toEqual(read.description)
})

test.each([
  ["Mendeley", "TY  - JOUR\nT1  - Titre\nA1  - Petit, Paul\nJF  - Revue\nJO  - Rev.\nY1  - 2012/05/01/\nER  -\n"],
  [
    "EndNote",
    "TY  - JOUR\r\nAU  - Petit, Paul\r\nPY  - 2012\r\nDA  - 2012/05/01/\r\nST  - T\r\nT2  - Revue\r\nTI  - Titre\r\nID  - 7\r\nER  - \r\n",
  ],
  ["one space", "TY - JOUR\nTI - Titre\nAU - Petit, Paul\nT2 - Revue\nPY - 2012/05/01\nER -\n"],
  ["old Mac ends of line", "TY  - JOUR\rTI  - Titre\rAU  - Petit, Paul\rT2  - Revue\rPY  - 2012/05/01/\rER  - \r"],
  [
    "a mark and a rank before",
    "\ufeff1.\nTY  - JOUR\nTI  - Titre\nAU  - Petit, Paul;\nJF  - Revue\nDA  - 2012/05/01\nER  - ",
  ],
])("%s", async (_name, text) => {
  for (const chunk of [1, 7, 4096]) {
    const verdicts = await verdictsOn(readRis, text, chunk)
    expect(verdicts).toHaveLength(1)
    expect(recordsOf(verdicts)[0]?.description).toMatchObject({
      title: "Titre",
      year: 2012,
      host: { title: "Revue", date: expect.stringMatching(/^2012-05-01$|^2012\/05\/01$/) as string },
      contributors: [{ name: "Petit" }],
    })
  }
})

test("encodings: UTF-16, Windows-1252, both in one file", async () => {
  const text = "TY  - BOOK\nTI  - Été à Nîmes\nER  - \n"
  const wide = new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"))
  const [utf16] = recordsOf(await verdictsOn(readRis, wide))
  expect(utf16?.description.title).toBe("Été à Nîmes")
  const [old] = recordsOf(await verdictsOn(readRis, latin1(text)))
  expect(old).toMatchObject({
    encoding: "windows-1252",
    remarks: ["encoding_guessed"],
    description: { title: "Été à Nîmes" },
  })
  const mixed = Buffer.concat([Buffer.from("TY  - BOOK\nKW  - été\n"), latin1("TI  - Été\nER  - \n")])
  expect(recordsOf(await verdictsOn(readRis, mixed))[0]).toMatchObject({
    remarks: ["encoding_mixed"],
    description: { title: "Été" },
  })
})

test("a record without its end, one without a title, lines outside any record", async () => {
  const verdicts = await verdictsOn(
    readRis,
    "Provider: X\nDatabase: Y\n\nTY  - BOOK\nTI  - Un\nTY  - BOOK\nAU  - Z\nER  - \nperdu\nTY  - XYZ\nTI  - Deux",
  )
  expect(verdicts.map((verdict) => verdict.ordinal)).toEqual([1, 2, 3, 4, 5])
  expect(refusalsOf(verdicts)).toMatchObject([
    { reason: "ris_lines_outside", position: { line: 1 }, details: { lines: 2 } },
    { reason: "title_missing", position: { line: 6 } },
    { reason: "ris_lines_outside", position: { line: 9 }, excerpt: "perdu" },
  ])
  expect(recordsOf(verdicts)).toMatchObject([
    { remarks: ["end_missing"], position: { line: 4 } },
    { remarks: ["type_unknown", "end_missing"], description: { kind: "other" } },
  ])
  expect(refusalsOf(await verdictsOn(readRis, ""))).toMatchObject([{ reason: "file_without_records" }])
})

test("a number that is no ISBN keeps what was typed; one that is nothing stays with the source", async () => {
  const text = "TY  - BOOK\nTI  - T\nSN  - 978-2-253-06099-5\nSN  - rapport 12\nER  - \n"
  const [read] = recordsOf(await verdictsOn(readRis, text))
  expect(read?.description.isbns).toEqual([{ value: null, typed: "978-2-253-06099-5" }])
  expect(read?.remarks).toEqual(["isbn_false"])
  expect(read?.source.unmapped).toEqual([["SN", "rapport 12"]])
})

test("a record that is too long is refused, the next one is read", async () => {
  const text = `TY  - BOOK\nTI  - Long\nAB  - ${"x".repeat(1_000_001)}\nER  - \nTY  - BOOK\nTI  - Court\nER  - \n`
  const verdicts = await verdictsOn(readRis, text)
  expect(refusalsOf(verdicts)).toMatchObject([{ reason: "entry_too_long", position: { line: 1 } }])
  expect(recordsOf(verdicts)).toMatchObject([{ description: { title: "Court" } }])
})

test("what is written stays on its line", () => {
  const written = writeRis({
    description: buildDescription({ title: "Un\r\nER  - \r\nTY  - BOOK", notes: ["a\nb"] }),
    id: null,
    url: null,
    source: null,
  })
  expect(written.split("\r\n").filter((line) => line.startsWith("TY"))).toHaveLength(1)
})

test("a film that names no director keeps its authors, in their order, and they come back as authors", async () => {
  const person = { kind: "person" as const, addition: null, dates: null, authorityId: null, functions: ["070"] }
  const film = buildDescription({
    kind: "video",
    contributors: [
      { ...person, name: "Vachelard", givenName: "Solène", rank: "main" },
      { ...person, name: "Escoubès", givenName: "Fatoumata", rank: "equal" },
    ],
  })
  const written = writeRis({ description: film, id: "n1", url: null, source: null })
  expect(written.match(/^AU {2}- .+$/gm)?.map((line) => line.slice(6).trim())).toEqual([
    "Vachelard, Solène",
    "Escoubès, Fatoumata",
  ])
  const [back] = recordsOf(await verdictsOn(readRis, written))
  expect(back?.description.contributors).toEqual(film.contributors)
})
