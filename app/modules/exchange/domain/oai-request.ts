import type { OaiDatestamp } from "./oai-datestamp.ts"

export const metadataPrefixes = ["oai_dc", "marcxml", "unimarc"] as const
export type MetadataPrefix = (typeof metadataPrefixes)[number]

/** What a list is of: the same from its first page to its last. */
export interface OaiList {
  verb: "ListRecords" | "ListIdentifiers"
  prefix: MetadataPrefix
  set: string | undefined
  from: OaiDatestamp | undefined
  until: OaiDatestamp | undefined
}

/** Where a harvester stands in a list. */
export interface OaiPosition {
  /** The identifier (UUID) of the last record given; null at the start. */
  after: string | null
  /** How many records were given before. */
  cursor: number
  /** How many there were in all when the list began; undefined where it was not counted. */
  size: number | undefined
}

/** A request that can be answered. */
export type OaiRequest =
  | { verb: "Identify" | "ListSets" }
  | { verb: "ListMetadataFormats"; identifier: string | undefined }
  | { verb: "GetRecord"; identifier: string; prefix: MetadataPrefix }
  | { verb: OaiList["verb"]; list: OaiList; position: OaiPosition }

export type OaiErrorCode =
  | "badArgument"
  | "badResumptionToken"
  | "badVerb"
  | "cannotDisseminateFormat"
  | "idDoesNotExist"
  | "noRecordsMatch"

/** An error of the protocol (section 3.6), in English as its whole vocabulary. */
export interface OaiError {
  code: OaiErrorCode
  text: string
}
