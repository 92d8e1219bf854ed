import { expect, test } from "vitest"
import { buildDescription } from "../testing/build-description.ts"
import { buildBody, buildPerson, recordsOf, refusalsOf, verdictsOn } from "../testing/build-exchange.ts"
import { plainText } from "./bibtex/latex-text.ts"
import { readBibtexNames } from "./bibtex/names.ts"
import { readBibtex } from "./bibtex.ts"
import { writeBibtex } from "./bibtex-write.ts"

test.each([
  [String.raw`L'{\'e}cole, {\OE}uvre, \c{c}a, na\"{\i}f, \^{\i}le, {\aa}`, "L'école, Œuvre, ça, naïf, île, å"],
  [String.raw`50 \% \& plus \textbf{gras \emph{et} {\it italique}}`, "50 % & plus gras et italique"],
  ["``mot'' -- <<mot>> --- A~B", "“mot” – «mot» — A\u00a0B"],
  [String.raw`\'E\'e \'{E}t\' e \ss{} \textquoteright\,x`, "Éé Été ß ’ x"],
  [String.raw`un \textbackslash{}vrai \{ et \_`, "un \\vrai { et _"],
  ["{{Q}PV} sans {fin", "QPV sans fin"],
])("%j reads %j", (latex, text) => {
  expect(plainText(latex)).toEqual({ text, markupRemoved: false })
})

test("an unknown command leaves its argument, and says so", () => {
  expect(plainText(String.raw`a \machin{b} c`)).toEqual({ text: "a b c", markupRemoved: true })
})

test("names", () => {
  const list = String.raw`Lavergne, Sol{\`e}ne and {Minist{\`e}re de la Ville} and Jean de La Tour and King, Jr., Martin and INSEE and Observatoire national and others`
  expect(readBibtexNames(list)).toEqual([
    { kind: "person", name: "Lavergne", givenName: "Solène" },
    { kind: "body", name: "Ministère de la Ville", givenName: null },
    { kind: "person", name: "de La Tour", givenName: "Jean" },
    { kind: "person", name: "King", givenName: "Martin, Jr." },
    { kind: "body", name: "INSEE", givenName: null },
    { kind: "body", name: "Observatoire national", givenName: null },
  ])
})

const library = String.raw`Commentaire libre, user@exemple.org
@string{cdsu = "Cahiers du d{\'e}veloppement"}
@comment{jabref-meta: {databaseType} }
@preamble{"\newcommand{\x}{y}"}
@Article{lavergne2019,
  Author = {Lavergne, Sol{\`e}ne},
  title = "Habiter un quartier {QPV} : l'{\oe}uvre",
  journal = cdsu # { (s{\'e}rie 2)}, year = 2019, month = mar,
  volume = 12, number = {44}, pages = {15--28},
  keywords = {enfance, {ville, banlieue}},
  file = {:C\:\\x.pdf:PDF},
}
@incollection{chap, author={Doe, John}, title={Chapitre}, crossref={LIVRE}, pages="1-9"}
@book{livre, title={Le livre}, editor={Durand, A.}, publisher={PUL}, year={2010}, isbn={978-2-253-06099-4}}
@inbook{orphelin, title={Orphelin}, crossref={rien}}`

test("abbreviations, concatenations, cross-references, comments", async () => {
  const verdicts = await verdictsOn(readBibtex, library)
  expect(refusalsOf(verdicts)).toEqual([])
  const [article, chapter, book, orphan] = recordsOf(verdicts)
  expect(article).toMatchObject({
    position: { line: 5, column: 1 },
    identity: { key: "bibtex:lavergne2019" },
    description: {
      kind: "article",
      title: "Habiter un quartier QPV",
      subtitle: "l'œuvre",
      host: { title: "Cahiers du développement (série 2)", number: "vol. 12, n° 44", date: "2019-03", pages: "15-28" },
      subjects: [{ parts: ["enfance"] }, { parts: ["ville, banlieue"] }],
    },
    source: { unmapped: [["file", String.raw`:C\:\\x.pdf:PDF`]] },
  })
  expect(chapter?.description).toMatchObject({
    kind: "article",
    year: 2010,
    host: { title: "Le livre", pages: "1-9", isbn: "9782253060994" },
    publications: [{ publishers: ["PUL"], date: "2010" }],
  })
  expect(book?.description).toMatchObject({ kind: "book", isbns: [{ value: "9782253060994" }] })
  expect(orphan?.remarks).toEqual(["crossref_missing"])
})

test("a damaged entry is refused at its line, the next one is read", async () => {
  const verdicts = await verdictsOn(
    readBibtex,
    '@book{a, title={Jamais fermé\n@misc{b, title="ok"}\n@book{c title={x}}\n@book{d, title={t}}, year=2010}\n@book{e, title={t}, year = }\n@weird{f, title={g}, year = nope}\n@book{g,}\n@book{constructor, title={t}, constructor={u}}',
  )
  expect(refusalsOf(verdicts)).toMatchObject([
    { reason: "bibtex_entry_unclosed", position: { line: 1, column: 1 } },
    { reason: "bibtex_entry_damaged", position: { line: 3 }, details: { expected: "=" } },
    { reason: "bibtex_entry_damaged", position: { line: 4, column: 20 }, details: { expected: "@" } },
    { reason: "bibtex_entry_damaged", position: { line: 5 } },
    { reason: "title_missing", position: { line: 7 } },
  ])
  expect(recordsOf(verdicts)).toMatchObject([
    { description: { title: "ok" } },
    { description: { title: "t" } },
    { remarks: ["type_unknown", "abbreviation_unknown"] },
    { source: { unmapped: [["constructor", "u"]] } },
  ])
})

test("abbreviations that double without end stop", async () => {
  const strings = Array.from({ length: 60 }, (_, rank) => `@string{a${rank + 1} = a${rank} # a${rank}}`)
  const [read] = recordsOf(
    await verdictsOn(readBibtex, `@string{a0 = "ha"}\n${strings.join("\n")}\n@book{x, title = a60}`),
  )
  expect(read?.remarks).toContain("abbreviation_unknown")
  expect(read?.description.title.length).toBeLessThan(10)
})

test("what is written closes its braces, whatever the text, and each key stands once", async () => {
  const hostile = buildDescription({
    title: "Accolades } { \\ % $ & # _ ~ ^ et tirets -- ou `` '' <<",
    contributors: [buildPerson("Martin and Co, Inc", "A {"), buildBody("Ville } de \\ Lyon")],
    notes: ["a | b"],
    abstracts: ["@book{x,\n title}"],
  })
  for (const dialect of ["bibtex", "biblatex"] as const) {
    const records = [hostile, hostile, buildDescription()].map((description) => ({
      description,
      id: null,
      url: null,
      source: null,
    }))
    const text = [...writeBibtex(records, dialect)].join("")
    const verdicts = await verdictsOn(readBibtex, text)
    expect(refusalsOf(verdicts)).toEqual([])
    expect(new Set(recordsOf(verdicts).map((read) => read.source.key)).size).toBe(3)
    expect(recordsOf(verdicts)[0]?.description).toMatchObject({
      title: hostile.title,
      contributors: [{ name: "Martin and Co, Inc", givenName: "A {" }, { name: "Ville } de \\ Lyon" }],
    })
  }
})
