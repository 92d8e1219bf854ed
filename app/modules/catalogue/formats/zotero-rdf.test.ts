import { expect, test } from "vitest"
import { recordsOf, refusalsOf, verdictsOn } from "../testing/build-exchange.ts"
import { readZoteroRdf } from "./zotero-rdf.ts"

const namespaces = [
  ["rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"],
  ["z", "http://www.zotero.org/namespaces/export#"],
  ["dcterms", "http://purl.org/dc/terms/"],
  ["dc", "http://purl.org/dc/elements/1.1/"],
  ["foaf", "http://xmlns.com/foaf/0.1/"],
  ["bib", "http://purl.org/net/biblio#"],
  ["link", "http://purl.org/rss/1.0/modules/link/"],
  ["prism", "http://prismstandard.org/namespaces/1.2/basic/"],
  ["vcard", "http://nwalsh.com/rdf/vCard#"],
]
const root = `<rdf:RDF ${namespaces.map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`).join(" ")}>`

function wrap(...lines: string[]): string {
  return ['<?xml version="1.0" encoding="UTF-8"?>', root, ...lines, "</rdf:RDF>", ""].join("\n")
}

const people = `<bib:authors><rdf:Seq>
<rdf:li><foaf:Person><foaf:surname>Lavergne</foaf:surname><foaf:givenName>Solène</foaf:givenName></foaf:Person></rdf:li>
<rdf:li><foaf:Person><foaf:surname>Observatoire</foaf:surname></foaf:Person></rdf:li>
</rdf:Seq></bib:authors>`

const article = `<bib:Article rdf:about="http://exemple.org/article">
<z:itemType>journalArticle</z:itemType><dcterms:isPartOf rdf:resource="urn:issn:0338-0610"/>${people}
<dcterms:isReferencedBy rdf:resource="#item_2"/><link:link rdf:resource="#item_3"/>
<dc:subject>enfance</dc:subject><dc:subject><z:AutomaticTag><rdf:value>ville</rdf:value></z:AutomaticTag></dc:subject>
<dc:title>Habiter : essai</dc:title><dc:date>2019-03</dc:date><z:language>fr</z:language><bib:pages>15-28</bib:pages>
<z:libraryCatalog>Portail</z:libraryCatalog></bib:Article>`

const around = `<bib:Journal rdf:about="urn:issn:0338-0610"><dc:title>Cahiers</dc:title><prism:volume>12</prism:volume>
<prism:number>44</prism:number><dc:identifier>ISSN 0338-0610</dc:identifier><dc:identifier>DOI 10.1234/x</dc:identifier></bib:Journal>
<bib:Memo rdf:about="#item_2"><rdf:value>&lt;p&gt;Une &lt;b&gt;note&lt;/b&gt; &amp;amp; suite&lt;/p&gt;</rdf:value></bib:Memo>
<z:Attachment rdf:about="#item_3"><z:itemType>attachment</z:itemType><dc:title>PDF</dc:title>
<dc:identifier><dcterms:URI><rdf:value>https://exemple.org/a.pdf</rdf:value></dcterms:URI></dc:identifier></z:Attachment>
<z:Collection rdf:about="#collection_1"><dc:title>Lot</dc:title><dcterms:hasPart rdf:resource="http://exemple.org/article"/></z:Collection>`

test("an article with its periodical, people, note and attachment", async () => {
  const verdicts = await verdictsOn(readZoteroRdf, wrap(article, around))
  expect(verdicts).toHaveLength(1)
  expect(recordsOf(verdicts)[0]).toMatchObject({
    position: { line: 3 },
    identity: { key: "zotero-rdf:http://exemple.org/article" },
    description: {
      kind: "article",
      title: "Habiter",
      contributors: [
        { name: "Lavergne", givenName: "Solène" },
        { kind: "body", name: "Observatoire" },
      ],
      host: { title: "Cahiers", number: "vol. 12, n° 44", date: "2019-03", pages: "15-28", issn: "0338-0610" },
      subjects: [{ parts: ["enfance"] }, { parts: ["ville"] }],
      notes: ["Une note & suite"],
      links: [{ url: "https://doi.org/10.1234/x" }, { url: "https://exemple.org/a.pdf", label: "PDF" }],
    },
    source: { unmapped: [["z:libraryCatalog", "Portail"]] },
  })
})

test("a book in its series; a note alone is refused; an item whose address is a rank has no number", async () => {
  const book = `<bib:Book rdf:about="#item_9"><z:itemType>book</z:itemType>
<dcterms:isPartOf><bib:Series><dc:title>Terrains</dc:title><dc:identifier>3</dc:identifier></bib:Series></dcterms:isPartOf>
<dc:publisher><foaf:Organization><vcard:adr><vcard:Address><vcard:locality>Lyon</vcard:locality></vcard:Address></vcard:adr>
<foaf:name>PUL</foaf:name></foaf:Organization></dc:publisher><dc:title>Le livre</dc:title>
<dc:identifier>ISBN 978-2-253-06099-4</dc:identifier><z:numPages>212</z:numPages></bib:Book>`
  const verdicts = await verdictsOn(
    readZoteroRdf,
    wrap(book, '<bib:Memo rdf:about="#item_30"><rdf:value>seule</rdf:value></bib:Memo>'),
  )
  expect(verdicts).toMatchObject([
    {
      identity: { kind: "content" },
      description: {
        isbns: [{ value: "9782253060994" }],
        series: [{ title: "Terrains", number: "3" }],
        publications: [{ places: ["Lyon"], publishers: ["PUL"] }],
        extent: ["212 p."],
      },
    },
    { reason: "record_is_note", excerpt: "seule" },
  ])
})

test("XML that breaks, a document type, no item at all", async () => {
  const cut = wrap(article, around, article.replace("http://exemple.org/article", "http://exemple.org/2")).slice(
    0,
    -120,
  )
  const verdicts = await verdictsOn(readZoteroRdf, cut)
  expect(recordsOf(verdicts)).toHaveLength(1)
  expect(refusalsOf(verdicts)).toMatchObject([{ ordinal: 2, reason: "xml_truncated" }])
  const bomb = `<!DOCTYPE rdf:RDF [<!ENTITY a "ha">]>\n${wrap(article)}`
  expect(refusalsOf(await verdictsOn(readZoteroRdf, bomb)).map((one) => one.reason)).toEqual(["xml_doctype"])
  expect(refusalsOf(await verdictsOn(readZoteroRdf, wrap()))).toMatchObject([{ reason: "file_is_xml_without_records" }])
  const deep = wrap("<z:a>".repeat(5000))
  expect(refusalsOf(await verdictsOn(readZoteroRdf, deep))).toMatchObject([{ reason: "xml_malformed" }])
})
