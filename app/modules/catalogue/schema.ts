// Made from db/migrations by `npm run types`: not edited by hand.
import type { Jsonb } from "#platform/db/jsonb.ts"
import type { ColumnType } from "kysely"

export type Generated<T> = T extends ColumnType<infer S, infer I, infer U>
  ? ColumnType<S, I | undefined, U>
  : ColumnType<T, T | undefined, T>

export type Timestamp = ColumnType<Date, Date | string, Date | string>

export interface CatalogueColumnMapping {
  centre_id: string
  header: string[]
  origin_id: string
  reading: Jsonb
  updated_at: Timestamp
}

export interface CatalogueCopy {
  barcode: string | null
  centre_id: string
  id: Generated<string>
  note: string | null
  origin_id: string | null
  rank: Generated<number>
  record_id: string
  section: string | null
  shelf_mark: string | null
  source_key: string
  state: Generated<string>
  /**
   * The source record (of origin_id) that tells of this copy; null when a person typed it.
   */
  told_by: string | null
}

export interface CatalogueDocumentKey {
  key: number
  record_id: string
}

export interface CatalogueDraft {
  account_id: string
  base_version: number | null
  centre_id: string
  id: Generated<string>
  record_id: string | null
  typed: Jsonb
  updated_at: Timestamp
}

export interface CatalogueDuplicateProposal {
  decided_at: Timestamp | null
  likeness: number
  one_id: string
  other_id: string
  proposed_at: Generated<Timestamp>
  reasons: string[]
  state: Generated<string>
}

export interface CatalogueGoneRecord {
  centre_ids: Generated<string[]>
  gone_at: Generated<Timestamp>
  permanent_id: string
  reason: string
  record_id: string
  successor_id: string | null
}

export interface CatalogueHolding {
  centre_id: string
  created_at: Generated<Timestamp>
  record_id: string
}

export interface CatalogueImportRefusal {
  byte_offset: number | null
  centre_id: string
  details: Generated<Jsonb>
  excerpt: string
  line: number | null
  ordinal: number
  place_column: number | null
  reason: string
  run_id: string
}

export interface CatalogueImportRun {
  account_id: string | null
  bytes_read: Generated<number>
  centre_id: string
  created: Generated<number>
  created_at: Generated<Timestamp>
  dry_run: boolean
  file_bytes: number
  file_id: string
  file_name: string
  file_sha256: string
  finished_at: Timestamp | null
  heartbeat_at: Timestamp | null
  id: Generated<string>
  joined: Generated<number>
  last_ordinal: Generated<number>
  origin_id: string
  proposed: Generated<number>
  /**
   * How the columns of this table are read; null for formats that say it themselves.
   */
  reading: Jsonb | null
  refused: Generated<number>
  remarks: Generated<Jsonb>
  started_at: Timestamp | null
  state: Generated<string>
  unchanged: Generated<number>
  updated: Generated<number>
}

export interface CatalogueOrigin {
  centre_id: string
  created_at: Generated<Timestamp>
  id: Generated<string>
  name: string
}

export interface CataloguePublishedCopy {
  barcode: string | null
  centre_id: string | null
  id: string | null
  kind: string | null
  permanent_id: string | null
  rank: number | null
  record_id: string | null
  section: string | null
  shelf_mark: string | null
  state: string | null
  title: string | null
  year: number | null
}

export interface CatalogueRecord {
  created_at: Generated<Timestamp>
  description: Jsonb
  id: Generated<string>
  kind: string
  permanent_id: string
  sort_title: string
  title: string
  updated_at: Generated<Timestamp>
  version: Generated<number>
  year: number | null
}

export interface CatalogueRevision {
  account_id: string | null
  cause_id: string | null
  centre_id: string | null
  description: Jsonb
  reason: string
  record_id: string
  replaced_at: Timestamp
  version: number
}

export interface CatalogueSourceRecord {
  centre_id: string
  content_hash: string
  /**
   * Whether the description of the record follows this source; the others only fill what it leaves empty.
   */
  describes: Generated<boolean>
  /**
   * What came from a format without MARC: {"source": fields as received, "description": what was read of them}.
   */
  exchange: Jsonb | null
  imported_at: Generated<Timestamp>
  marc: Jsonb | null
  ordinal: number
  origin_id: string
  record_id: string
  record_version: number
  remarks: Generated<string[]>
  run_id: string | null
  source_key: string
  unmapped_tags: Generated<string[]>
}

export interface DB {
  "catalogue.column_mapping": CatalogueColumnMapping
  "catalogue.copy": CatalogueCopy
  "catalogue.document_key": CatalogueDocumentKey
  "catalogue.draft": CatalogueDraft
  "catalogue.duplicate_proposal": CatalogueDuplicateProposal
  "catalogue.gone_record": CatalogueGoneRecord
  "catalogue.holding": CatalogueHolding
  "catalogue.import_refusal": CatalogueImportRefusal
  "catalogue.import_run": CatalogueImportRun
  "catalogue.origin": CatalogueOrigin
  "catalogue.published_copy": CataloguePublishedCopy
  "catalogue.record": CatalogueRecord
  "catalogue.revision": CatalogueRevision
  "catalogue.source_record": CatalogueSourceRecord
}
