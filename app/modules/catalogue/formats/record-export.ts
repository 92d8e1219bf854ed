import type { ExchangeSource } from "../domain/exchange-verdict.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import { jsonLdOf, jsonLdText } from "./json-ld.ts"
import { writeOaiDc } from "./oai-dc.ts"
import type { ExportFormat } from "./write-exchange.ts"
import { exportFormats, writeExchange } from "./write-exchange.ts"

export type RecordExport = {
  mediaType: string
  extension: string
  /** One record, its permanent identifier and its address, as the text of a file; what its source had besides is given back. */
  write(description: RecordDescription, id: string, url: string, source: ExchangeSource | null): string
}

/** What one record can be downloaded as, beside UNIMARC; each name is a word of its address. */
export const recordExports = {
  ris: exchange("ris"),
  bibtex: exchange("bibtex"),
  biblatex: exchange("biblatex"),
  "csl-json": exchange("csl-json"),
  csv: exchange("csv"),
  "oai-dc": {
    mediaType: "application/xml; charset=utf-8",
    extension: "dc.xml",
    write: (description, _id, url) => writeOaiDc(description, url),
  },
  "json-ld": {
    mediaType: "application/ld+json; charset=utf-8",
    extension: "jsonld",
    write: (description, _id, url) => jsonLdText(jsonLdOf(description, url)),
  },
} satisfies Record<string, RecordExport>

export function isRecordExport(name: string): name is keyof typeof recordExports {
  return Object.hasOwn(recordExports, name)
}

function exchange(format: ExportFormat): RecordExport {
  const { mediaType, extension } = exportFormats[format]
  return {
    mediaType,
    extension,
    write: (description, id, url, source) => [...writeExchange(format, [{ description, id, url, source }])].join(""),
  }
}
