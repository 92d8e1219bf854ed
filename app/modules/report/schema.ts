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

export interface AgendaPublishedAnnouncement {
  activity_id: string | null
  capacity: number | null
  centre_id: string | null
  changed_at: Timestamp | null
  ends_on: string | null
  enrolment: string | null
  starts_on: string | null
  taken: number | null
  waiting: number | null
}

export interface AgendaPublishedEnrolment {
  activity_id: string | null
  asked_at: Timestamp | null
  centre_id: string | null
  closed_at: Timestamp | null
  closed_by: string | null
  enrolled_at: Timestamp | null
  id: string | null
  over_capacity: boolean | null
  person_id: string | null
  state: string | null
  structure_id: string | null
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

export interface NetworksPublishedNetwork {
  centre_id: string | null
  closed_on: string | null
  id: string | null
  name: string | null
  series_id: string | null
  slug: string | null
}

export interface ReportBlock {
  body: Generated<string>
  carried_from: number | null
  centre_id: string
  chapter: string
  id: Generated<string>
  picture_alt: Generated<string>
  picture_caption: Generated<string>
  picture_id: string | null
  picture_type: Generated<string>
  position: number
  title: Generated<string>
  version: Generated<number>
  year: number
}

export interface ReportKeptBeside {
  beside: Jsonb
  centre_id: string
  year: number
}

export interface ReportPublication {
  blocks: Jsonb
  centre_id: string
  published_at: Timestamp
  year: number
}

export interface ReportPublishedPicture {
  centre_id: string
  file_id: string
  year: number
}

export interface SupportPublishedCall {
  activity_id: string | null
  centre_id: string | null
  id: string | null
  minutes: number | null
  on_date: string | null
  outcome: string | null
  structure_kind: string | null
  subject: string | null
  taken_at: Timestamp | null
  territory_id: string | null
  typed_centre_id: string | null
}

export interface SupportPublishedPublicLine {
  centre_id: string | null
  from_year: number | null
  place_ids: string[] | null
  support_id: string | null
  territory_id: string | null
  title: string | null
  until_year: number | null
}

export interface SupportPublishedSupport {
  centre_id: string | null
  from_on: string | null
  id: string | null
  place_ids: string[] | null
  series_id: string | null
  state: string | null
  structure_ids: string[] | null
  territory_id: string | null
  theme_ids: string[] | null
  title: string | null
  until_on: string | null
}

export interface TrainingPublishedCourse {
  centre_id: string | null
  certifying: boolean | null
  day_parts: number | null
  id: string | null
  kind: string | null
  language: string | null
  minutes: number | null
  mode: string | null
  nsf: string | null
  price_cents: number | null
  slug: string | null
  state: string | null
  territory_id: string | null
  theme_id: string | null
  title: string | null
}

export interface TrainingPublishedCourseSession {
  activity_id: string | null
  capacity: number | null
  centre_id: string | null
  course_id: string | null
  id: string | null
  room: string | null
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
  "agenda.published_announcement": AgendaPublishedAnnouncement
  "agenda.published_enrolment": AgendaPublishedEnrolment
  "attendance.published_certificate": AttendancePublishedCertificate
  "attendance.published_sheet": AttendancePublishedSheet
  "attendance.published_signature": AttendancePublishedSignature
  "catalogue.published_copy": CataloguePublishedCopy
  "circulation.published_loans": CirculationPublishedLoans
  "circulation.published_visits": CirculationPublishedVisits
  "directory.published_mandate": DirectoryPublishedMandate
  "directory.published_membership": DirectoryPublishedMembership
  "directory.published_own_person": DirectoryPublishedOwnPerson
  "directory.published_person": DirectoryPublishedPerson
  "directory.published_position": DirectoryPublishedPosition
  "directory.published_structure": DirectoryPublishedStructure
  "networks.published_network": NetworksPublishedNetwork
  "report.block": ReportBlock
  "report.kept_beside": ReportKeptBeside
  "report.publication": ReportPublication
  "report.published_picture": ReportPublishedPicture
  "support.published_call": SupportPublishedCall
  "support.published_public_line": SupportPublishedPublicLine
  "support.published_support": SupportPublishedSupport
  "training.published_course": TrainingPublishedCourse
  "training.published_course_session": TrainingPublishedCourseSession
}
