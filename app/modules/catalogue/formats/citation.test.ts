import { expect, test } from "vitest"
import { citationStyles } from "../domain/cite/cited-part.ts"
import { buildDescription } from "../testing/build-description.ts"
import { buildPerson } from "../testing/build-exchange.ts"
import { buildRichDescriptions } from "../testing/build-rich-descriptions.ts"
import { citeRecord, citeRecords } from "./citation.ts"

const options = { locale: "fr", accessedOn: "2026-11-21" } as const
const [book, article, chapter, thesis] = buildRichDescriptions()
if (!book || !article || !chapter || !thesis) throw new Error("fixtures")

function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, " ")
}

test.each([
  [
    "book",
    book,
    "LAVERGNE, Solène et OBSERVATOIRE DES VILLES MOYENNES, 2014. Habiter les marges : vingt ans d’enquêtes à 50 % & plus [en ligne]. 2e édition revue. Lyon : Presses des Deux Rives. vol. 2, 383 p. Terrains, n° 12. ISBN 9782253060994. Disponible à l’adresse : https://exemple.org/habiter [consulté le 21 novembre 2026].",
  ],
  [
    "article",
    article,
    "LAVERGNE, Solène, 2019. La médiation au quotidien. trad. Awa Nkomo. Cahiers du développement social [en ligne]. mars 2019, vol. 12, n° 44, p. 15-28. DOI 10.1234/cdsu.44.",
  ],
  [
    "chapter",
    chapter,
    "LAVERGNE, Solène, 2011. Enquêter avec les habitants. In : FERRAND, Idriss (dir.), Méthodes en partage. Paris : Éditions du Canal. p. 101-120.",
  ],
  [
    "thesis",
    thesis,
    "LAVERGNE, Solène, 2012. Les conseils citoyens. Thèse de doctorat, sociologie. Grenoble : Université des Alpages. 512 p.",
  ],
])("ISO 690 of a %s", (_name, description, expected) => {
  expect(plain(citeRecord(description, "iso690", options).text)).toBe(expected)
})

test("APA and Vancouver, by the styles of the CSL project", () => {
  expect(plain(citeRecord(article, "apa", options).text)).toBe(
    "Lavergne, S. (2019). La médiation au quotidien (A. Nkomo, Trad.). Cahiers du développement social, 12(44), 15-28. https://doi.org/10.1234/cdsu.44",
  )
  expect(plain(citeRecord(article, "vancouver", options).text)).toMatch(
    /^Lavergne S\. La médiation au quotidien\. .*mars 2019;12\(44\):15-28/,
  )
})

test("persons and bodies stand in their order, one way of punctuating them", () => {
  const report = buildDescription({
    title: "Un rapport",
    year: 2013,
    contributors: [
      buildPerson("Marchessault", "Anne"),
      { ...buildPerson("Ministère chargé de la Ville", ""), kind: "body", givenName: null, rank: "equal" },
      { ...buildPerson("Darbelley", "Marianne"), rank: "equal" },
    ],
  })
  expect(plain(citeRecord(report, "iso690", options).text)).toMatch(
    /^MARCHESSAULT, Anne, MINISTÈRE CHARGÉ DE LA VILLE et DARBELLEY, Marianne, 2013\. /,
  )
  expect(plain(citeRecord(report, "apa", options).text)).toMatch(
    /^Marchessault, A\., Ministère chargé de la Ville, & Darbelley, M\. \(2013\)\. /,
  )
})

test("a thesis names its university once; APA and Vancouver want the degree alone", () => {
  const university = "Université des Alpages"
  const written = { ...thesis, thesisNotes: [`Thèse de doctorat, sociologie, ${university}, 2012`] }
  expect(plain(citeRecord(written, "iso690", options).text)).toBe(plain(citeRecord(thesis, "iso690", options).text))
  expect(plain(citeRecord(written, "apa", options).text)).toContain(`[Thèse de doctorat, ${university}]`)
  expect(plain(citeRecord(written, "vancouver", options).text)).toContain("[Thèse de doctorat]")
})

test("an issue is cited by its own title, its periodical and its number once", () => {
  const issue = buildDescription({
    kind: "periodical_issue",
    title: "Franges",
    part: "n° 61, Banlieues",
    year: 2024,
    host: { title: "Franges", issueTitle: null, number: "n° 61", date: "2024", pages: null, issn: null, isbn: null },
  })
  expect(plain(citeRecord(issue, "iso690", options).text)).toBe(
    "Banlieues, 2024. Franges. Numéro de périodique. 2024, n° 61.",
  )
})

test("ISO 690 of a document online whose title comes first says so once", () => {
  const film = buildDescription({
    title: "Paroles du quartier",
    kind: "video",
    links: [{ url: "https://exemple.org/film", label: null, format: null }],
  })
  expect(plain(citeRecord(film, "iso690", options).text)).toBe(
    "Paroles du quartier [en ligne], [sans date]. Disponible à l’adresse : https://exemple.org/film [consulté le 21 novembre 2026].",
  )
})

test("APA names a body once when it publishes itself", () => {
  const [report] = buildRichDescriptions().filter((one) => one.kind === "report")
  if (!report) throw new Error("fixtures")
  expect(plain(citeRecord(report, "apa", options).text)).toBe(
    "Centre de ressources du Val. (2020). Un document du type report. https://exemple.org/report",
  )
})

test("looks and addresses are parts, never markup", () => {
  const hostile = buildDescription({
    title: '<script>alert(1)</script> & "b" <img src=x onerror=y>\ue000\ue00f',
    contributors: [buildPerson("O'Brien <b>", "A")],
    links: [{ url: "https://exemple.org/a?b=1&c=<2>", label: null, format: null }],
    year: 2001,
  })
  for (const style of citationStyles) {
    const { text, parts } = citeRecord(hostile, style, options)
    expect(text).toBe(parts.map((part) => part.text).join(""))
    expect(text).toContain("<script>alert(1)</script>")
    for (const { href } of parts) if (href !== null) expect(href).toMatch(/^https?:\/\/[^\s<>"]+$/)
  }
  expect(citeRecord(article, "apa", options).parts).toContainEqual({
    text: "Cahiers du développement social",
    look: "italic",
    href: null,
  })
  expect(citeRecord(article, "iso690", options).parts).toContainEqual({
    text: "10.1234/cdsu.44",
    look: "plain",
    href: "https://doi.org/10.1234/cdsu.44",
  })
})

test("a bibliography comes in the order of its style, each with its rank; the same record twice says the same", () => {
  const cited = citeRecords([thesis, book, buildDescription({ title: "Anonyme" })], "iso690", options)
  expect(cited.map(({ index }) => index)).toEqual([2, 0, 1])
  expect(citeRecord(thesis, "apa", options)).toEqual(citeRecord(thesis, "apa", options))
  expect(citeRecords([], "apa", options)).toEqual([])
})

test("every kind gives a citation in every style and language, with its title", () => {
  for (const description of [...buildRichDescriptions(), buildDescription()]) {
    for (const style of citationStyles) {
      for (const locale of ["fr", "en"] as const) {
        const { text } = citeRecord(description, style, { locale, accessedOn: null })
        expect(text).toContain(description.title.slice(0, 8))
        expect(text).not.toMatch(/undefined|null|STYLE ERROR|\[object/)
      }
    }
  }
})
