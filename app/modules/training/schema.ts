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

export interface TrainingActivityNote {
  activity_id: string
  centre_id: string
  counts: boolean | null
  entrusted_by: Generated<string>
  nsf: string | null
  objective: string | null
  reason: Generated<string>
  subcontracted_to: Generated<string>
}

export interface TrainingBody {
  activity_number: Generated<string>
  centre_id: string
  certifying: Generated<boolean>
  city: Generated<string>
  director: Generated<string>
  director_role: Generated<string>
  email: Generated<string>
  legal_form: Generated<string>
  legal_name: Generated<string>
  naf: Generated<string>
  phone: Generated<string>
  postal_code: Generated<string>
  public_address: Generated<boolean>
  scopes: Generated<string[]>
  siret: Generated<string>
  street: Generated<string>
  subcontracts: Generated<boolean>
  version: Generated<number>
  workplace: Generated<boolean>
  year_starts: Generated<string>
}

export interface TrainingBodyYear {
  centre_id: string
  note: Generated<string>
  turnover_cents: number | null
  year: number
}

export interface TrainingCourse {
  capacity: number | null
  centre_id: string
  certification: Generated<string>
  certifying: Generated<boolean>
  contact: Generated<string>
  contact_email: Generated<string>
  contact_phone: Generated<string>
  created_at: Generated<Timestamp>
  day_parts: Generated<number>
  entry_level: Generated<string>
  formacodes: Generated<string[]>
  id: Generated<string>
  kind: string
  language: Generated<string>
  minutes: Generated<number>
  mode: Generated<string>
  nsf: Generated<string>
  objective: Generated<string>
  path_kind: Generated<string>
  price_cents: number | null
  price_note: Generated<string>
  public_codes: Generated<string[]>
  romes: Generated<string[]>
  slug: string
  state: Generated<string>
  structure_id: string | null
  territory_id: string | null
  theme_id: string | null
  title: string
  updated_at: Generated<Timestamp>
  version: Generated<number>
}

export interface TrainingCourseCarrier {
  centre_id: string | null
  course_id: string
  position: number
  structure_id: string | null
}

export interface TrainingCourseSession {
  activity_id: string
  capacity: number | null
  centre_id: string
  course_id: string
  created_at: Generated<Timestamp>
  id: Generated<string>
  price_cents: number | null
  room: Generated<string>
}

export interface TrainingCourseText {
  body: string
  course_id: string
  part: string
  version: number
  written_on: string
}

export interface TrainingCycle {
  centre_id: string
  id: Generated<string>
  presentation: Generated<string>
  slug: string
  state: Generated<string>
  title: string
  updated_at: Generated<Timestamp>
  version: Generated<number>
}

export interface TrainingCycleCourse {
  course_id: string
  cycle_id: string
  position: number
  required: Generated<boolean>
}

export interface TrainingCycleMember {
  centre_id: string
  cycle_id: string
  joined_on: string
  left_on: string | null
  person_id: string
}

export interface TrainingEvaluation {
  activity_id: string
  centre_id: string
  closes_on: string
  created_at: Timestamp
  id: Generated<string>
  opens_on: string
  questionnaire_id: string
  sent_at: Timestamp | null
}

export interface TrainingEvidence {
  centre_id: string
  file_id: string | null
  file_name: string | null
  id: Generated<string>
  indicator: number
  link: Generated<string>
  note: Generated<string>
  on_date: string
  title: string
}

export interface TrainingImprovement {
  activity_id: string | null
  answer: Generated<string>
  answered_on: string | null
  centre_id: string
  closed_on: string | null
  id: Generated<string>
  kind: string
  measure: Generated<string>
  origin: Generated<string>
  owner: Generated<string>
  received_on: string
  subject: string
  version: Generated<number>
}

export interface TrainingInvitation {
  answered: Generated<boolean>
  centre_id: string
  evaluation_id: string
  id: Generated<string>
  participation_id: string | null
  secret_hash: string
}

export interface TrainingMoneyImport {
  cells: Jsonb
  centre_id: string
  created_at: Timestamp
  file_name: string
  headings: Jsonb
  id: Generated<string>
  mapping: Jsonb
  report: Jsonb | null
  state: Generated<string>
}

export interface TrainingMoneyLine {
  activity_id: string | null
  amount_cents: number
  centre_id: string
  id: Generated<string>
  label: Generated<string>
  line: string
  on_date: string
  origin: string | null
  party: string
  side: string
  version: Generated<number>
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

export interface TrainingQuestionnaire {
  centre_id: string
  id: Generated<string>
  intro: Generated<string>
  moment: string
  questions: Jsonb
  title: string
  updated_at: Generated<Timestamp>
  version: Generated<number>
  withdrawn: Generated<boolean>
}

export interface TrainingResponse {
  answers: Jsonb
  centre_id: string
  evaluation_id: string
  id: Generated<string>
}

export interface TrainingThemeSpeciality {
  centre_id: string
  nsf: string
  theme_id: string
}

export interface TrainingTrainee {
  category: string
  centre_id: string
  noted_at: Timestamp
  participation_id: string
}

export interface TrainingTrainer {
  centre_id: string
  left_on: string | null
  person_id: string
  reviewed_on: string | null
  skills: Generated<string>
  standing: string
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
  "directory.published_mandate": DirectoryPublishedMandate
  "directory.published_membership": DirectoryPublishedMembership
  "directory.published_own_person": DirectoryPublishedOwnPerson
  "directory.published_person": DirectoryPublishedPerson
  "directory.published_position": DirectoryPublishedPosition
  "directory.published_structure": DirectoryPublishedStructure
  "training.activity_note": TrainingActivityNote
  "training.body": TrainingBody
  "training.body_year": TrainingBodyYear
  "training.course": TrainingCourse
  "training.course_carrier": TrainingCourseCarrier
  "training.course_session": TrainingCourseSession
  "training.course_text": TrainingCourseText
  "training.cycle": TrainingCycle
  "training.cycle_course": TrainingCycleCourse
  "training.cycle_member": TrainingCycleMember
  "training.evaluation": TrainingEvaluation
  "training.evidence": TrainingEvidence
  "training.improvement": TrainingImprovement
  "training.invitation": TrainingInvitation
  "training.money_import": TrainingMoneyImport
  "training.money_line": TrainingMoneyLine
  "training.published_course": TrainingPublishedCourse
  "training.published_course_session": TrainingPublishedCourseSession
  "training.questionnaire": TrainingQuestionnaire
  "training.response": TrainingResponse
  "training.theme_speciality": TrainingThemeSpeciality
  "training.trainee": TrainingTrainee
  "training.trainer": TrainingTrainer
}
