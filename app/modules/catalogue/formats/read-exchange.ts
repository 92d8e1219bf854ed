import type { ExchangeFormat, ExchangeVerdict } from "../domain/exchange-verdict.ts"
import { readBibtex } from "./bibtex.ts"
import { readCslJson } from "./csl-json.ts"
import { readRis } from "./ris.ts"
import { readZoteroRdf } from "./zotero-rdf.ts"

/** The formats that need no mapping; a table goes through `readCsvRows` and `readTableRecords`. */
export type PlainExchangeFormat = Exclude<ExchangeFormat, "table">

/** Says from its first bytes (4,096 are enough) which of these formats a file holds, or null. */
export function detectExchangeFormat(head: Uint8Array): PlainExchangeFormat | null {
  const isWide = head[1] === 0 || (head[0] === 0xff && head[1] === 0xfe)
  const label = isWide ? "utf-16le" : head[0] === 0xfe && head[1] === 0xff ? "utf-16be" : "utf-8"
  const text = new TextDecoder(label)
    .decode(head)
    .replace(/^\ufeff/, "")
    .trimStart()
  if (/^\s{0,3}TY {0,3}- {0,3}\S*\s*$/m.test(text)) return "ris"
  if (
    /^<(?:\?xml|rdf:RDF|[\w-]+:RDF)/.test(text) &&
    /zotero\.org\/namespaces\/export#|purl\.org\/net\/biblio#/.test(text)
  ) {
    return "zotero-rdf"
  }
  if (/^\s*@[ \t]*[A-Za-z][\w-]*\s*[{(]/m.test(text)) return "bibtex"
  return /^(?:\[\s*(?:\{|\]|$)|\{\s*")/.test(text) ? "csl-json" : null
}

const readers: Record<PlainExchangeFormat, (source: AsyncIterable<Uint8Array>) => AsyncGenerator<ExchangeVerdict>> = {
  ris: readRis,
  bibtex: readBibtex,
  "csl-json": readCslJson,
  "zotero-rdf": readZoteroRdf,
}

/** Reads a file of one of these formats: one verdict for each thing met, in order; throws only when the source does. */
export function readExchange(
  format: PlainExchangeFormat,
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<ExchangeVerdict> {
  return readers[format](source)
}
