import type { Position, RecordRemark, Refusal, RefusalReason } from "./read-verdict.ts"
import type { CopyStatement, RecordDescription, SourceIdentity } from "./record-description.ts"

/** Formats that are read without MARC: the file's fields, then a description. */
export const exchangeFormats = ["ris", "bibtex", "csl-json", "zotero-rdf", "table"] as const

export type ExchangeFormat = (typeof exchangeFormats)[number]

/** The name of a field and its text, as the file had them (for CSL-JSON the text is the value in JSON). */
export type SourceField = [name: string, text: string]

/** A record as its file gave it: kept whole, so that what the description has no room for can be given back. */
export type ExchangeSource = {
  format: ExchangeFormat
  /** The file's own type: "JOUR", "incollection", "article-journal"… */
  type: string | null
  /** The file's own number or citation key. */
  key: string | null
  fields: SourceField[]
  /** Those of `fields` from which nothing in the description comes. */
  unmapped: SourceField[]
}

/** What reading a file says of each thing it met: a record described, or a refusal with its place and its reason. */
export type ExchangeVerdict = DescribedRecord | ExchangeRefusal

export type DescribedRecord = {
  kind: "record"
  /** 1 for the first thing met in the file, refused ones included. */
  ordinal: number
  position: Position
  description: RecordDescription
  copies: CopyStatement[]
  identity: SourceIdentity
  contentHash: string
  source: ExchangeSource
  encoding: string
  remarks: ExchangeRemark[]
}

export type ExchangeRefusal = Omit<Refusal, "reason"> & { reason: ExchangeReason }

/** Closed list, beside that of the MARC readers: each name has a sentence `catalogue_reason_<name>`. */
export const ownExchangeReasons = [
  "bibtex_entry_damaged",
  "bibtex_entry_unclosed",
  "columns_unknown",
  "entry_too_long",
  "file_too_long",
  "file_without_records",
  "json_item_false",
  "json_malformed",
  "record_is_note",
  "ris_lines_outside",
  "sheet_not_read",
  "table_row_damaged",
  "table_unreadable",
] as const

export type ExchangeReason = RefusalReason | (typeof ownExchangeReasons)[number]

/** What was mended, beside the remarks of the MARC readers: each has a sentence `catalogue_remark_<name>`. */
export const ownExchangeRemarks = [
  "abbreviation_unknown",
  "cell_not_understood",
  "crossref_missing",
  "end_missing",
  "markup_removed",
  "type_unknown",
] as const

export type ExchangeRemark = RecordRemark | (typeof ownExchangeRemarks)[number]
