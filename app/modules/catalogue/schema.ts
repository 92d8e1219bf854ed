// Made from db/migrations by `npm run types`: not edited by hand.
import type { Jsonb } from "#platform/db/jsonb.ts"
import type { ColumnType } from "kysely"

export type Generated<T> = T extends ColumnType<infer S, infer I, infer U>
  ? ColumnType<S, I | undefined, U>
  : ColumnType<T, T | undefined, T>

export type Timestamp = ColumnType<Date, Date | string, Date | string>

export interface ActivityPublishedActivity {
  also_in: string[] | null
  centre_id: string | null
  chapter: string | null
  id: string | null
  kind: string | null
  mode: string | null
  origin_id: string | null
  origin_kind: string | null
  place: string | null
  place_ids: string[] | null
  series_id: string | null
  status: string | null
  territory_id: string | null
  theme_id: string | null
  title: string | null
  visibility: string | null
}

export interface ActivityPublishedActivityCentre {
  activity_id: string | null
  centre_id: string | null
  lead: boolean | null
}

export interface ActivityPublishedAnnounced {
  centre_id: string | null
  figure: string | null
  filter: string | null
  source: string | null
  value_hundredths: number | null
  year: number | null
}

export interface ActivityPublishedFreeze {
  centre_id: string | null
  distinct_figures: Jsonb | null
  frozen_at: Timestamp | null
  position: number | null
  year: number | null
}

export interface ActivityPublishedFrozenTally {
  activity_id: string | null
  also_in: string[] | null
  centre_id: string | null
  chapter: string | null
  day_parts: number | null
  first_date: string | null
  half_days: number | null
  kind: string | null
  lead: boolean | null
  minutes: number | null
  mode: string | null
  participant_minutes: number | null
  participants: number | null
  place_ids: string[] | null
  presences: number | null
  remote_minutes: number | null
  remote_presences: number | null
  series_id: string | null
  territory_id: string | null
  theme_id: string | null
  theme_ids: string[] | null
  year: number | null
}

export interface ActivityPublishedFrozenTallyStructure {
  activity_id: string | null
  centre_id: string | null
  lead: boolean | null
  participant_minutes: number | null
  participants: number | null
  presences: number | null
  structure_kind: string | null
  year: number | null
}

export interface ActivityPublishedFunder {
  activity_id: string | null
  amount_cents: number | null
  centre_id: string | null
  name: string | null
  position: number | null
  structure_id: string | null
}

export interface ActivityPublishedParticipation {
  activity_id: string | null
  audience: string | null
  centre_id: string | null
  counted_years: number[] | null
  id: string | null
  people: number | null
  person_id: string | null
  role: string | null
  structure_id: string | null
  structure_kind: string | null
}

export interface ActivityPublishedPresence {
  activity_id: string | null
  centre_id: string | null
  date: string | null
  minutes: number | null
  participation_id: string | null
  people: number | null
  remote: boolean | null
  slot_id: string | null
  state: string | null
}

export interface ActivityPublishedSeries {
  centre_id: string | null
  closed_on: string | null
  id: string | null
  kind: string | null
  name: string | null
  origin_id: string | null
  origin_kind: string | null
}

export interface ActivityPublishedSlot {
  activity_id: string | null
  centre_id: string | null
  date: string | null
  day_part: number | null
  ends: string | null
  halves: string[] | null
  id: string | null
  minutes: number | null
  starts: string | null
  state: string | null
}

export interface ActivityPublishedTally {
  activity_id: string | null
  also_in: string[] | null
  centre_id: string | null
  chapter: string | null
  day_parts: number | null
  first_date: string | null
  half_days: number | null
  kind: string | null
  lead: boolean | null
  minutes: number | null
  mode: string | null
  participant_minutes: number | null
  participants: number | null
  place_ids: string[] | null
  presences: number | null
  remote_minutes: number | null
  remote_presences: number | null
  series_id: string | null
  territory_id: string | null
  theme_id: string | null
  theme_ids: string[] | null
  year: number | null
}

export interface ActivityPublishedTallyStructure {
  activity_id: string | null
  centre_id: string | null
  lead: boolean | null
  participant_minutes: number | null
  participants: number | null
  presences: number | null
  structure_kind: string | null
  year: number | null
}

export interface CatalogueAuthority {
  addition: string | null
  created_at: Generated<Timestamp>
  dates: string | null
  given_key: Generated<string>
  given_name: string | null
  id: Generated<string>
  identifiers: Generated<Jsonb>
  kind: string
  merged_into: string | null
  name: string
  near_name: string
  note: string | null
  root_id: string
  sort_name: string
  sources: string | null
  updated_at: Generated<Timestamp>
  version: Generated<number>
}

export interface CatalogueAuthorityApart {
  one_id: string
  other_id: string
}

export interface CatalogueAuthorityKey {
  authority_id: string
  form: string | null
  key: number
}

export interface CatalogueAuthorityRecord {
  functions: string
  key: number
  record_id: string
}

export interface CatalogueAuthorityRevision {
  authority_id: string
  reason: string
  replaced_at: Timestamp
  said: Jsonb
  version: number
}

export interface CatalogueCheckedLink {
  alive_at: Timestamp | null
  checked_at: Timestamp | null
  failing_since: Timestamp | null
  failure: string | null
  failures: Generated<number>
  next_at: Generated<Timestamp>
  state: Generated<string>
  status: number | null
  url: string
}

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

export interface CatalogueCorrectedRecord {
  after_version: number | null
  before_version: number | null
  centre_id: string
  copies: Jsonb | null
  correction_id: string
  record_id: string
  state: Generated<string>
}

export interface CatalogueCorrection {
  account_id: string | null
  action: Jsonb
  centre_id: string
  created_at: Timestamp
  finished_at: Timestamp | null
  heartbeat_at: Timestamp | null
  id: Generated<string>
  selection: string
  state: Generated<string>
  undone_at: Timestamp | null
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

export interface CatalogueImportKept {
  centre_id: string
  fields: string[]
  ordinal: number
  permanent_id: string
  run_id: string
  title: string
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

export interface CatalogueRecordFile {
  access: string
  bytes: number
  centre_id: string
  created_at: Generated<Timestamp>
  cues: Jsonb | null
  file_id: string
  id: Generated<string>
  label: string | null
  media_type: string
  name: string
  problem: string | null
  reading: Generated<string>
  record_id: string
  sort: string
  text: string | null
}

export interface CatalogueRecordLink {
  record_id: string
  url: string
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
  /**
   * The whole MARC record as received: its texts with control characters between them, or JSON (domain/packed-marc.ts).
   */
  marc: string | null
  ordinal: number
  origin_id: string
  record_id: string
  record_version: number
  remarks: Generated<string[]>
  run_id: string | null
  source_key: string
  unmapped_tags: Generated<string[]>
}

export interface DirectoryPublishedMandate {
  centre_id: string | null
  college: string | null
  from_on: string | null
  id: string | null
  person_id: string | null
  role: string | null
  structure_id: string | null
  to_on: string | null
}

export interface DirectoryPublishedMembership {
  centre_id: string | null
  kind: string | null
  structure_id: string | null
  territory_id: string | null
  year: number | null
}

export interface DirectoryPublishedOwnPerson {
  centre_id: string | null
  id: string | null
}

export interface DirectoryPublishedPerson {
  account_id: string | null
  centre_id: string | null
  erased_at: Timestamp | null
  family_name: string | null
  given_name: string | null
  id: string | null
  merged_into: string | null
}

export interface DirectoryPublishedPosition {
  centre_id: string | null
  from_on: string | null
  id: string | null
  person_id: string | null
  structure_id: string | null
  title: string | null
  to_on: string | null
}

export interface DirectoryPublishedStructure {
  city: string | null
  id: string | null
  kind: string | null
  merged_into: string | null
  name: string | null
  place_ids: string[] | null
  rna: string | null
  short_name: string | null
  siret: string | null
  territory_id: string | null
}

export interface DB {
  "activity.published_activity": ActivityPublishedActivity
  "activity.published_activity_centre": ActivityPublishedActivityCentre
  "activity.published_announced": ActivityPublishedAnnounced
  "activity.published_freeze": ActivityPublishedFreeze
  "activity.published_frozen_tally": ActivityPublishedFrozenTally
  "activity.published_frozen_tally_structure": ActivityPublishedFrozenTallyStructure
  "activity.published_funder": ActivityPublishedFunder
  "activity.published_participation": ActivityPublishedParticipation
  "activity.published_presence": ActivityPublishedPresence
  "activity.published_series": ActivityPublishedSeries
  "activity.published_slot": ActivityPublishedSlot
  "activity.published_tally": ActivityPublishedTally
  "activity.published_tally_structure": ActivityPublishedTallyStructure
  "catalogue.authority": CatalogueAuthority
  "catalogue.authority_apart": CatalogueAuthorityApart
  "catalogue.authority_key": CatalogueAuthorityKey
  "catalogue.authority_record": CatalogueAuthorityRecord
  "catalogue.authority_revision": CatalogueAuthorityRevision
  "catalogue.checked_link": CatalogueCheckedLink
  "catalogue.column_mapping": CatalogueColumnMapping
  "catalogue.copy": CatalogueCopy
  "catalogue.corrected_record": CatalogueCorrectedRecord
  "catalogue.correction": CatalogueCorrection
  "catalogue.document_key": CatalogueDocumentKey
  "catalogue.draft": CatalogueDraft
  "catalogue.duplicate_proposal": CatalogueDuplicateProposal
  "catalogue.gone_record": CatalogueGoneRecord
  "catalogue.holding": CatalogueHolding
  "catalogue.import_kept": CatalogueImportKept
  "catalogue.import_refusal": CatalogueImportRefusal
  "catalogue.import_run": CatalogueImportRun
  "catalogue.origin": CatalogueOrigin
  "catalogue.published_copy": CataloguePublishedCopy
  "catalogue.record": CatalogueRecord
  "catalogue.record_file": CatalogueRecordFile
  "catalogue.record_link": CatalogueRecordLink
  "catalogue.revision": CatalogueRevision
  "catalogue.source_record": CatalogueSourceRecord
  "directory.published_mandate": DirectoryPublishedMandate
  "directory.published_membership": DirectoryPublishedMembership
  "directory.published_own_person": DirectoryPublishedOwnPerson
  "directory.published_person": DirectoryPublishedPerson
  "directory.published_position": DirectoryPublishedPosition
  "directory.published_structure": DirectoryPublishedStructure
}
