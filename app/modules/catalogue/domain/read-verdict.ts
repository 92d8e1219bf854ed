import type { MarcRecord } from "./marc-record.ts"

/** What reading a file says of each thing it met: a record, or a refusal with its place and its reason. */
export type ReadVerdict = AcceptedRecord | Refusal

export type AcceptedRecord = {
  kind: "record"
  /** 1 for the first thing met in the file, refused ones included. */
  ordinal: number
  position: Position
  record: MarcRecord
  /** "utf-8", "iso-5426", "windows-1252"… as read, whatever the file said. */
  encoding: string
  remarks: RecordRemark[]
}

export type Refusal = {
  kind: "refusal"
  ordinal: number
  position: Position
  reason: RefusalReason
  details: RefusalDetails
  /** At most 120 printable characters, so that a person recognises the record. */
  excerpt: string
}

export type RefusalDetails = Record<string, string | number>

/** Bytes from the start of the file (ISO 2709), or line and column from 1 (XML). */
export type Position = { kind: "byte"; offset: number } | { kind: "line"; line: number; column: number }

export const fileReasons = [
  "file_empty",
  "file_is_archive",
  "file_is_aleph_sequential",
  "file_is_bibtex",
  "file_is_binary",
  "file_is_csv",
  "file_is_html",
  "file_is_image",
  "file_is_json",
  "file_is_marcmaker",
  "file_is_office",
  "file_is_pdf",
  "file_is_pica",
  "file_is_ris",
  "file_is_text",
  "file_is_xml_without_records",
] as const

export const iso2709Reasons = [
  "base_address_false",
  "bytes_between_records",
  "directory_damaged",
  "encoding_unsupported",
  "field_damaged",
  "field_out_of_bounds",
  "indicators_unsupported",
  "length_false",
  "no_field",
  "record_too_long",
  "record_too_short",
  "record_truncated",
  "terminator_missing",
] as const

export const xmlReasons = [
  "xml_doctype",
  "xml_encoding_unknown",
  "xml_entity",
  "xml_malformed",
  "xml_record_too_long",
  "xml_tag_false",
  "xml_truncated",
] as const

export const recordReasons = [
  "identity_conflict",
  "identity_repeated",
  "record_is_authority",
  "record_is_deleted",
  "record_is_marc21",
  "record_is_other_marc",
  "record_not_marc",
  "title_missing",
] as const

/** Closed list: each name has a sentence `catalogue_reason_<name>` in both languages. */
export const refusalReasons = [...fileReasons, ...iso2709Reasons, ...xmlReasons, ...recordReasons] as const

export type RefusalReason = (typeof refusalReasons)[number]

/** What was mended while reading a record that is kept: each has a sentence `catalogue_remark_<name>`. */
export const recordRemarks = [
  "characters_lost",
  "control_characters_removed",
  "data_outside_directory",
  "encoding_guessed",
  "encoding_mixed",
  "indicators_false",
  "isbn_false",
  "issn_false",
  "language_unknown",
  "lengths_false",
  "subfields_missing",
  "terminator_missing",
] as const

export type RecordRemark = (typeof recordRemarks)[number]
