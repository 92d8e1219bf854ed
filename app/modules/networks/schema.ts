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

export interface NetworksAction {
  account_id: string | null
  activity_id: string
  centre_id: string
  due_on: string | null
  id: Generated<string>
  member_id: string | null
  network_id: string
  owner: Generated<string>
  state: Generated<string>
  state_on: string
  text: string
}

export interface NetworksActionStep {
  account_id: string | null
  action_id: string
  at: Timestamp
  centre_id: string
  id: Generated<string>
  network_id: string
  note: Generated<string>
  state: string
  who: Generated<string>
}

export interface NetworksAgendaItem {
  activity_id: string
  centre_id: string
  minutes: number
  network_id: string
  open: boolean
  position: number
  presenter: Generated<string>
  title: string
  topic_id: string | null
}

export interface NetworksAnimator {
  account_id: string
  centre_id: string
  name: string
  network_id: string
}

export interface NetworksBallot {
  centre_id: string
  closed_at: Timestamp | null
  closes_on: string
  id: Generated<string>
  network_id: string
  opened_at: Timestamp
  votes_each: number
}

export interface NetworksBallotTopic {
  ballot_id: string
  topic_id: string
  votes: Generated<number>
}

export interface NetworksCard {
  centre_id: string
  email: string | null
  functions: Generated<string[]>
  listed: boolean
  member_id: string
  name: string
  network_id: string
  person_id: string
}

export interface NetworksDecision {
  activity_id: string
  centre_id: string
  id: Generated<string>
  network_id: string
  text: string
}

export interface NetworksDocument {
  activity_id: string | null
  added_at: Timestamp
  centre_id: string
  file_id: string | null
  id: Generated<string>
  network_id: string
  open: Generated<boolean>
  record_id: string | null
  record_permanent_id: string | null
  title: string
}

export interface NetworksExcuse {
  activity_id: string
  centre_id: string
  member_id: string
}

export interface NetworksJoinRequest {
  account_id: string | null
  asked_at: Timestamp
  centre_id: string
  closed_at: Timestamp | null
  email: string | null
  id: Generated<string>
  listed: Generated<boolean>
  locale: string
  message: Generated<string>
  name: string | null
  network_id: string
  secret_hash: string
  shows_email: Generated<boolean>
  state: string
  structure: Generated<string>
}

export interface NetworksMeeting {
  activity_id: string
  agenda_version: Generated<number>
  announced_at: Timestamp | null
  centre_id: string
  id: Generated<string>
  network_id: string
}

export interface NetworksMember {
  centre_id: string
  from_on: string
  function: Generated<string>
  id: Generated<string>
  listed: Generated<boolean>
  locale: Generated<string>
  mail_key: string
  network_id: string
  person_id: string
  shows_email: Generated<boolean>
  until_on: string | null
  wants_mails: Generated<boolean>
}

export interface NetworksMinutes {
  activity_id: string
  centre_id: string
  edited_at: Timestamp
  edited_by: string | null
  editor: Generated<string>
  names: Generated<boolean>
  network_id: string
  open: Generated<boolean>
  published_at: Timestamp | null
  text: Generated<string>
  version: Generated<number>
}

export interface NetworksNetwork {
  audience: Generated<string>
  centre_id: string
  charter: Generated<string>
  closed_on: string | null
  contact_email: string | null
  created_at: Generated<Timestamp>
  id: Generated<string>
  name: string
  purpose: Generated<string>
  series_id: string
  slug: string
  territory_id: string | null
  version: Generated<number>
}

export interface NetworksNetworkCentre {
  centre_id: string
  network_id: string
}

export interface NetworksPublishedNetwork {
  centre_id: string | null
  closed_on: string | null
  id: string | null
  name: string | null
  series_id: string | null
  slug: string | null
}

export interface NetworksTheme {
  concept_id: string
  network_id: string
}

export interface NetworksTopic {
  account_id: string | null
  activity_id: string | null
  centre_id: string
  details: Generated<string>
  id: Generated<string>
  member_id: string | null
  network_id: string
  proposed_at: Timestamp
  proposer: Generated<string>
  state: Generated<string>
  title: string
}

export interface NetworksVote {
  ballot_id: string
  centre_id: string
  member_id: string
  topic_id: string
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
  "networks.action": NetworksAction
  "networks.action_step": NetworksActionStep
  "networks.agenda_item": NetworksAgendaItem
  "networks.animator": NetworksAnimator
  "networks.ballot": NetworksBallot
  "networks.ballot_topic": NetworksBallotTopic
  "networks.card": NetworksCard
  "networks.decision": NetworksDecision
  "networks.document": NetworksDocument
  "networks.excuse": NetworksExcuse
  "networks.join_request": NetworksJoinRequest
  "networks.meeting": NetworksMeeting
  "networks.member": NetworksMember
  "networks.minutes": NetworksMinutes
  "networks.network": NetworksNetwork
  "networks.network_centre": NetworksNetworkCentre
  "networks.published_network": NetworksPublishedNetwork
  "networks.theme": NetworksTheme
  "networks.topic": NetworksTopic
  "networks.vote": NetworksVote
}
