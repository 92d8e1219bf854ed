import { expect, test } from "vitest"
import { buildDescription } from "../testing/build-description.ts"
import { buildRichDescriptions } from "../testing/build-rich-descriptions.ts"
import { coinsContextObject } from "./coins.ts"
import { highwireTags } from "./highwire.ts"
import { jsonLdOf, jsonLdText } from "./json-ld.ts"
import { writeOaiDc } from "./oai-dc.ts"

const [book, article, chapter, thesis] = buildRichDescriptions()
if (!book || !article || !chapter || !thesis) throw new Error("fixtures")
const url = "https://exemple.org/notices/b0k1"

test("oai_dc: fifteen elements at most, in order of the record, escaped", () => {
  const xml = writeOaiDc(buildDescription({ ...article, title: "A & B <i>\u0001\ud800" }), url)
  expect(xml).toContain("<dc:title>A &amp; B &lt;i&gt; \ufffd</dc:title>")
  expect(xml).toContain("<dc:creator>Lavergne, Solène</dc:creator>")
  expect(xml).toContain("<dc:contributor>Nkomo, Awa</dc:contributor>")
  expect(xml).toContain("<dc:date>2019-03</dc:date>")
  expect(xml).toContain("<dc:language>fra</dc:language>")
  expect(xml).toContain(
    "<dc:source>Cahiers du développement social, vol. 12, n° 44, 2019-03, p. 15-28. ISSN 0338-0610</dc:source>",
  )
  expect(xml.indexOf(url)).toBeLessThan(xml.indexOf("https://doi.org"))
  const used = new Set([...xml.matchAll(/<dc:(\w+)>/g)].map((found) => found[1]))
  for (const name of used)
    expect(
      "title creator subject description publisher contributor date type format identifier source language relation coverage rights".split(
        " ",
      ),
    ).toContain(name)
})

test("Highwire tags of an article, a chapter, a thesis, a book", () => {
  const tag = (description: typeof book, name: string) =>
    highwireTags(description, url)
      .filter((one) => one.name === name)
      .map((one) => one.content)
  expect(tag(article, "citation_journal_title")).toEqual(["Cahiers du développement social"])
  expect(tag(article, "citation_volume")).toEqual(["12"])
  expect(tag(article, "citation_issue")).toEqual(["44"])
  expect(tag(article, "citation_firstpage")).toEqual(["15"])
  expect(tag(article, "citation_publication_date")).toEqual(["2019/03"])
  expect(tag(article, "citation_doi")).toEqual(["10.1234/cdsu.44"])
  expect(tag(chapter, "citation_book_title")).toEqual(["Méthodes en partage"])
  expect(tag(chapter, "DC.type")).toEqual(["bookSection"])
  expect(tag(thesis, "citation_dissertation_institution")).toEqual(["Université des Alpages"])
  expect(tag(book, "citation_author")).toEqual(["Lavergne, Solène", "Observatoire des villes moyennes"])
  expect(tag(book, "citation_isbn")).toEqual(["9782253060994"])
  expect(tag(book, "DC.type")).toEqual(["book"])
})

test("COinS read as a query string", () => {
  const read = (description: typeof book) => new URLSearchParams(coinsContextObject(description, url))
  expect(read(book).get("rft_val_fmt")).toBe("info:ofi/fmt:kev:mtx:book")
  expect(read(book).get("rft.btitle")).toBe("Habiter les marges : vingt ans d’enquêtes à 50 % & plus")
  expect(read(book).getAll("rft.aucorp")).toEqual(["Observatoire des villes moyennes"])
  expect(read(book).get("rft.isbn")).toBe("9782253060994")
  expect(read(article).get("rft.atitle")).toBe("La médiation au quotidien")
  expect(read(article).get("rft.jtitle")).toBe("Cahiers du développement social")
  expect(read(article).get("rft.issue")).toBe("44")
  expect(read(article).getAll("rft_id")).toEqual(["info:doi/10.1234/cdsu.44", url])
  expect(read(chapter).get("rft.genre")).toBe("bookitem")
  expect(read(thesis).get("rft_val_fmt")).toBe("info:ofi/fmt:kev:mtx:dissertation")
  expect(read(buildDescription({ kind: "video" })).get("rft.type")).toBe("videoRecording")
})

test("JSON-LD says the whole and closes no element", () => {
  expect(jsonLdOf(article, url)).toMatchObject({
    "@type": "Article",
    "@id": url,
    author: [{ "@type": "Person", name: "Solène Lavergne", familyName: "Lavergne" }],
    translator: [{ name: "Awa Nkomo" }],
    datePublished: "2019-03",
    pageStart: "15",
    isPartOf: {
      "@type": "PublicationIssue",
      issueNumber: "44",
      isPartOf: { volumeNumber: "12", isPartOf: { "@type": "Periodical", name: "Cahiers du développement social" } },
    },
  })
  const text = jsonLdText(jsonLdOf(buildDescription({ title: "</script><script>alert(1)//&\u2028" }), url))
  expect(text).not.toMatch(/[<>&\u2028]/)
  expect(JSON.parse(text)).toMatchObject({ name: "</script><script>alert(1)//&\u2028" })
})
