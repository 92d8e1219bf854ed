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

export interface AttendanceCertificate {
  account_id: string | null
  activity_id: string
  centre_id: string
  content: Jsonb
  id: Generated<string>
  issued_at: Timestamp
  minutes: number
  name: string | null
  number: string
  participation_id: string
  person_id: string
  reason: Generated<string>
  replaced_at: Timestamp | null
  revoked_at: Timestamp | null
  sent_at: Timestamp | null
  structure_name: string | null
}

export interface AttendanceCertificateRun {
  account_id: string | null
  activity_id: string
  asked_at: Timestamp
  centre_id: string
  finished_at: Timestamp | null
  id: Generated<string>
  locale: string
  send: boolean
  signatory: string
}

export interface AttendanceMark {
  account_id: string | null
  activity_id: string
  attendee_id: string
  centre_id: string
  early_minutes: Generated<number>
  half: string
  id: string
  late_minutes: Generated<number>
  marked_at: Timestamp
  people: number | null
  position: Generated<number>
  present: boolean | null
  reason: Generated<string>
  received_at: Timestamp
  remote: Generated<boolean>
  slot_id: string
}

export interface AttendanceNewcomer {
  activity_id: string
  added_at: Timestamp
  centre_id: string
  email: string | null
  entered_at: Timestamp | null
  family_name: string | null
  given_name: string | null
  id: string
  people: Generated<number>
  person_id: string | null
  source: string
  structure_id: string | null
  structure_kind: string
  structure_name: string | null
}

export interface AttendancePublishedCertificate {
  activity_id: string | null
  centre_id: string | null
  issued_at: Timestamp | null
  minutes: number | null
  number: string | null
  participation_id: string | null
  person_id: string | null
}

export interface AttendancePublishedSheet {
  activity_id: string | null
  centre_id: string | null
  half: string | null
  slot_id: string | null
  validated_at: Timestamp | null
}

export interface AttendancePublishedSignature {
  activity_id: string | null
  centre_id: string | null
  half: string | null
  id: string | null
  participation_id: string | null
  person_id: string | null
  received_at: Timestamp | null
  signed_at: Timestamp | null
  signed_for: string | null
  slot_id: string | null
  source: string | null
  way: string | null
}

export interface AttendanceSheet {
  activity_id: string
  centre_id: string
  half: string
  link_turn: Generated<number>
  link_until: Timestamp | null
  opened_at: Timestamp
  slot_id: string
  validated_at: Timestamp | null
}

export interface AttendanceSignature {
  account_id: string | null
  activity_id: string
  attendee_id: string
  centre_id: string
  drawing: string | null
  half: string
  id: string
  person_id: string | null
  received_at: Timestamp
  signed_at: Timestamp
  signed_for: string
  slot_id: string
  source: string
  state: string
  way: string
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
  "attendance.certificate": AttendanceCertificate
  "attendance.certificate_run": AttendanceCertificateRun
  "attendance.mark": AttendanceMark
  "attendance.newcomer": AttendanceNewcomer
  "attendance.published_certificate": AttendancePublishedCertificate
  "attendance.published_sheet": AttendancePublishedSheet
  "attendance.published_signature": AttendancePublishedSignature
  "attendance.sheet": AttendanceSheet
  "attendance.signature": AttendanceSignature
  "directory.published_mandate": DirectoryPublishedMandate
  "directory.published_membership": DirectoryPublishedMembership
  "directory.published_own_person": DirectoryPublishedOwnPerson
  "directory.published_person": DirectoryPublishedPerson
  "directory.published_position": DirectoryPublishedPosition
  "directory.published_structure": DirectoryPublishedStructure
}
