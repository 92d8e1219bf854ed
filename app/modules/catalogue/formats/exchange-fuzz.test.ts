import { expect, test } from "vitest"
import { suggestMapping } from "../domain/cite/table-fields.ts"
import type { ExchangeVerdict } from "../domain/exchange-verdict.ts"
import { streamOf, utf8 } from "../testing/build-marc.ts"
import { buildRichDescriptions } from "../testing/build-rich-descriptions.ts"
import { readTableRecords } from "./csv-records.ts"
import { readCsvRows } from "./csv-rows.ts"
import type { PlainExchangeFormat } from "./read-exchange.ts"
import { readExchange } from "./read-exchange.ts"
import type { ExportFormat } from "./write-exchange.ts"
import { exportFormats, writeExchange } from "./write-exchange.ts"

const records = buildRichDescriptions().map((description, rank) => ({
  description,
  id: `n${rank}`,
  url: null,
  source: null,
}))

const rdf = `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:bib="http://purl.org/net/biblio#" xmlns:foaf="http://xmlns.com/foaf/0.1/">
<bib:Book rdf:about="#item_1"><z:itemType>book</z:itemType><dc:title>Été</dc:title><dc:date>2019</dc:date>
<bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Petit</foaf:surname></foaf:Person></rdf:li></rdf:Seq></bib:authors></bib:Book>
<bib:Book rdf:about="#item_2"><z:itemType>book</z:itemType><dc:title>Deux</dc:title></bib:Book></rdf:RDF>`

async function* readTable(source: AsyncIterable<Uint8Array>): AsyncGenerator<ExchangeVerdict> {
  const { header, rows } = await readCsvRows(source)
  yield* readTableRecords(rows, { header, mapping: suggestMapping(header), separators: ["|"], kind: "book" })
}

const readers: [string, Uint8Array, (source: AsyncIterable<Uint8Array>) => AsyncIterable<ExchangeVerdict>][] = [
  ...(["ris", "bibtex", "biblatex", "csl-json"] as const).map((format): (typeof readers)[number] => [
    format,
    utf8([...writeExchange(format, records)].join("")),
    (source) => readExchange(readerOf(format), source),
  ]),
  ["zotero-rdf", utf8(rdf), (source) => readExchange("zotero-rdf", source)],
  ["table", utf8([...writeExchange("csv", records)].join("")), readTable],
]

function readerOf(format: "ris" | "bibtex" | "biblatex" | "csl-json"): PlainExchangeFormat {
  return format === "biblatex" ? "bibtex" : format
}

/** Deterministic draws, so that a failure can be seen again. */
function createDraw(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return (state >>> 8) % below
  }
}

function mutated(bytes: Uint8Array, draw: (below: number) => number): Uint8Array {
  const from = draw(4) === 0 ? draw(bytes.length) : 0
  const copy = bytes.slice(from, draw(10) === 0 ? from + draw(bytes.length - from) : bytes.length)
  const favourites = [...utf8("{}[]\"'@,=\\#%<>&/-:;\n\r\t "), 0x00, 0xff, 0xc3, 0xfe]
  for (let count = 1 + draw(12); count > 0 && copy.length > 0; count -= 1) {
    copy[draw(copy.length)] = draw(3) === 0 ? draw(256) : (favourites[draw(favourites.length)] ?? 0)
  }
  return copy
}

test.each(readers)(
  "hundreds of damaged %s files: no exception, each verdict in its order, what is read can be written",
  async (_name, bytes, read) => {
    const draw = createDraw(bytes.length)
    for (let round = 0; round < Number(process.env["FUZZ_ROUNDS"] ?? 20); round += 1) {
      let ordinal = 0
      for await (const verdict of read(streamOf(mutated(bytes, draw), 1 + draw(9000)))) {
        ordinal += 1
        expect(verdict.ordinal).toBe(ordinal)
        if (verdict.kind === "refusal") continue
        const exported = { description: verdict.description, id: null, url: null, source: verdict.source }
        for (const format of Object.keys(exportFormats)) [...writeExchange(format as ExportFormat, [exported])].join("")
      }
      expect(ordinal).toBeGreaterThan(0)
    }
  },
)
