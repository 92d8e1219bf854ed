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

export interface CirculationAcquisition {
  acquired_on: string
  centre_id: string
  copy_id: string | null
  document_kind: string
  id: Generated<string>
  price_cents: number | null
  record_id: string | null
  supplier: Generated<string>
  title: string
  typed_at: Timestamp
  way: string
}

export interface CirculationAppointment {
  asked_at: Timestamp
  centre_id: string
  email: string | null
  from_time: string
  id: Generated<string>
  locale: Generated<string>
  name: string | null
  on_date: string
  people: Generated<number>
  secret_hash: string
  state: string
  structure_kind: string
  subject: Generated<string>
  to_time: string
}

export interface CirculationGesture {
  account_id: string | null
  at: Timestamp
  before: Jsonb
  centre_id: string
  id: Generated<string>
  kind: string
  loan_id: string
  undone_at: Timestamp | null
}

export interface CirculationGuest {
  card_number: string
  centre_id: string
  last_served_on: string
  name: string
  reader_centre_id: string
  reader_id: string
  structure_kind: string
}

export interface CirculationHold {
  account_id: string | null
  asked_at: Timestamp
  centre_id: string
  closed_at: Timestamp | null
  copy_id: string | null
  email: string | null
  id: Generated<string>
  locale: Generated<string>
  name: string | null
  queued_at: Timestamp
  reader_centre_id: string | null
  reader_id: string | null
  record_id: string | null
  secret_hash: string
  set_aside_until: string | null
  state: string
  title: string
}

export interface CirculationLoan {
  activity_id: string | null
  centre_id: string
  copy_id: string | null
  document_kind: string
  due_on: string
  forgotten_at: Timestamp | null
  half: string
  id: Generated<string>
  lent_on: string
  reader_centre_id: string
  reader_id: string
  record_id: string | null
  reminded_at: Timestamp | null
  reminder_stage: Generated<number>
  renewals: Generated<number>
  returned_on: string | null
  shelf_mark: string | null
  structure_kind: string
  title: string | null
  typed_at: Timestamp
}

export interface CirculationPublishedLoans {
  centre_id: string | null
  document_kind: string | null
  due_on: string | null
  half: string | null
  id: string | null
  kind: string | null
  minutes: number | null
  on_date: string | null
  people: number | null
  reader_centre_id: string | null
  reader_id: string | null
  returned_on: string | null
  structure_kind: string | null
}

export interface CirculationPublishedVisits {
  by_appointment: boolean | null
  centre_id: string | null
  group_name: string | null
  half: string | null
  id: string | null
  kind: string | null
  minutes: number | null
  on_date: string | null
  people: number | null
  reader_centre_id: string | null
  reader_id: string | null
  structure_kind: string | null
}

export interface CirculationReader {
  account_id: string | null
  card_number: string | null
  centre_id: string
  email: string | null
  erased_at: Timestamp | null
  id: Generated<string>
  last_seen_on: string
  locale: Generated<string>
  mail_key: string
  name: string | null
  note: Generated<string>
  person_id: string | null
  phone: string | null
  registered_on: string
  structure: Generated<string>
  structure_id: string | null
  structure_kind: string
  suspended_until: string | null
  version: Generated<number>
  wants_reminders: Generated<boolean>
}

export interface CirculationRecordUse {
  centre_id: string
  loans: number
  record_id: string
  year: number
}

export interface CirculationRules {
  appointment_minutes: Generated<number>
  appointments: Generated<boolean>
  by_kind: Generated<Jsonb>
  centre_id: string
  holds_max: Generated<number>
  loan_days: Generated<number>
  loans_max: Generated<number>
  partner_centres: Generated<string[]>
  remind_again_days: Generated<number>
  remind_before_days: Generated<number>
  remind_late_days: Generated<number>
  renewals_max: Generated<number>
  set_aside_days: Generated<number>
  updated_at: Generated<Timestamp>
  version: Generated<number>
}

export interface CirculationVisit {
  activity_id: string | null
  appointment_id: string | null
  centre_id: string
  group_name: Generated<string>
  half: string
  id: Generated<string>
  minutes: number | null
  on_date: string
  people: number
  reader_centre_id: string | null
  reader_id: string | null
  structure_id: string | null
  structure_kind: string
  typed_at: Timestamp
  withdrawn_at: Timestamp | null
}

export interface CirculationWeeding {
  barcode: string | null
  centre_id: string
  destination: string
  document_kind: string
  id: Generated<string>
  reason: string
  record_id: string | null
  shelf_mark: string | null
  title: string
  typed_at: Timestamp
  weeded_on: string
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
  "catalogue.published_copy": CataloguePublishedCopy
  "circulation.acquisition": CirculationAcquisition
  "circulation.appointment": CirculationAppointment
  "circulation.gesture": CirculationGesture
  "circulation.guest": CirculationGuest
  "circulation.hold": CirculationHold
  "circulation.loan": CirculationLoan
  "circulation.published_loans": CirculationPublishedLoans
  "circulation.published_visits": CirculationPublishedVisits
  "circulation.reader": CirculationReader
  "circulation.record_use": CirculationRecordUse
  "circulation.rules": CirculationRules
  "circulation.visit": CirculationVisit
  "circulation.weeding": CirculationWeeding
  "directory.published_mandate": DirectoryPublishedMandate
  "directory.published_membership": DirectoryPublishedMembership
  "directory.published_own_person": DirectoryPublishedOwnPerson
  "directory.published_person": DirectoryPublishedPerson
  "directory.published_position": DirectoryPublishedPosition
  "directory.published_structure": DirectoryPublishedStructure
}
