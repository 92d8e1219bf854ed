import { writeBibtex } from "./bibtex-write.ts"
import { writeCslJson } from "./csl-json-write.ts"
import { writeCsv } from "./csv-write.ts"
import type { Exported } from "./exchange/exported.ts"
import { writeRis } from "./ris-write.ts"

/** The formats in which records are given, with what a download says of itself. */
export const exportFormats = {
  ris: { mediaType: "application/x-research-info-systems; charset=utf-8", extension: "ris" },
  bibtex: { mediaType: "application/x-bibtex; charset=utf-8", extension: "bib" },
  biblatex: { mediaType: "application/x-bibtex; charset=utf-8", extension: "bib" },
  "csl-json": { mediaType: "application/vnd.citationstyles.csl+json", extension: "json" },
  csv: { mediaType: "text/csv; charset=utf-8", extension: "csv" },
} as const

export type ExportFormat = keyof typeof exportFormats

/** Writes records in one of these formats, piece by piece. */
export function* writeExchange(format: ExportFormat, records: Iterable<Exported>): Generator<string> {
  if (format === "csv") yield* writeCsv(records)
  else if (format === "csl-json") yield* writeCslJson(records)
  else if (format === "ris") for (const record of records) yield `${writeRis(record)}\r\n`
  else yield* writeBibtex(records, format)
}
