// Made from db/migrations by `npm run types`: not edited by hand.
import type { Jsonb } from "#platform/db/jsonb.ts"
import type { ColumnType } from "kysely"

export type Generated<T> = T extends ColumnType<infer S, infer I, infer U>
  ? ColumnType<S, I | undefined, U>
  : ColumnType<T, T | undefined, T>

export type Timestamp = ColumnType<Date, Date | string, Date | string>

export interface ActivityActivity {
  also_in: Generated<string[]>
  centre_id: string
  chapter: string
  created_at: Generated<Timestamp>
  id: Generated<string>
  kind: string
  mode: Generated<string>
  note: Generated<string>
  origin_id: string | null
  origin_kind: string | null
  place: Generated<string>
  place_ids: Generated<string[]>
  series_id: string | null
  status: string
  territory_id: string | null
  theme_id: string | null
  title: string
  updated_at: Generated<Timestamp>
  version: Generated<number>
  visibility: Generated<string>
}

export interface ActivityActivityCentre {
  activity_id: string
  centre_id: string
  lead: boolean
}

export interface ActivityAnnounced {
  centre_id: string
  figure: string
  filter: string
  noted_at: Timestamp
  source: string
  value_hundredths: number
  year: number
}

export interface ActivityFreeze {
  centre_id: string
  distinct_figures: Jsonb
  frozen_at: Timestamp
  position: number
  year: number
}

export interface ActivityFrozenTally {
  activity_id: string
  also_in: string[]
  centre_id: string
  chapter: string
  day_parts: number
  first_date: string
  half_days: number
  kind: string
  lead: boolean
  minutes: number
  mode: string
  participant_minutes: number
  participants: number
  place_ids: string[]
  presences: number
  remote_minutes: number
  remote_presences: number
  series_id: string | null
  territory_id: string | null
  theme_id: string | null
  theme_ids: string[]
  year: number
}

export interface ActivityFrozenTallyStructure {
  activity_id: string
  centre_id: string
  lead: boolean
  participant_minutes: number
  participants: number
  presences: number
  structure_kind: string
  year: number
}

export interface ActivityFunder {
  activity_id: string
  amount_cents: number | null
  centre_id: string
  name: string
  position: number
  structure_id: string | null
}

export interface ActivityParticipation {
  activity_id: string
  audience: Generated<string>
  centre_id: string
  counted_years: Generated<number[]>
  id: Generated<string>
  people: Generated<number>
  person_id: string | null
  role: Generated<string>
  structure_id: string | null
  structure_kind: string
  visitor_id: string | null
}

export interface ActivityPresence {
  centre_id: string
  minutes: number | null
  participation_id: string
  people: Generated<number>
  remote: Generated<boolean>
  slot_id: string
}

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

export interface ActivityRevision {
  account_id: string | null
  action: string
  activity_id: string
  after: Jsonb
  after_freeze: Generated<boolean>
  at: Timestamp
  before: Jsonb
  centre_id: string
  position: Generated<number>
  reason: Generated<string>
}

export interface ActivitySeries {
  centre_id: string
  closed_on: string | null
  id: Generated<string>
  kind: string
  name: string
  origin_id: string | null
  origin_kind: string | null
}

export interface ActivitySlot {
  activity_id: string
  centre_id: string
  date: string
  day_part: number
  ends: string | null
  halves: string[]
  id: Generated<string>
  minutes: number
  starts: string | null
  state: string
}

export interface ActivityTally {
  activity_id: string
  also_in: string[]
  centre_id: string
  chapter: string
  day_parts: number
  first_date: string
  half_days: number
  kind: string
  lead: boolean
  minutes: number
  mode: string
  participant_minutes: number
  participants: number
  place_ids: string[]
  presences: number
  remote_minutes: number
  remote_presences: number
  series_id: string | null
  territory_id: string | null
  theme_id: string | null
  theme_ids: string[]
  year: number
}

export interface ActivityTallyStructure {
  activity_id: string
  centre_id: string
  lead: boolean
  participant_minutes: number
  participants: number
  presences: number
  structure_kind: string
  year: number
}

export interface ActivityTallyWho {
  activity_id: string
  centre_id: string
  people: string[]
  people_kinds: string[]
  structure_heads: number[]
  structure_kinds: string[]
  structures: string[]
  /**
   * Structures from which several people came.
   */
  together: string[]
  year: number
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
  "activity.activity": ActivityActivity
  "activity.activity_centre": ActivityActivityCentre
  "activity.announced": ActivityAnnounced
  "activity.freeze": ActivityFreeze
  "activity.frozen_tally": ActivityFrozenTally
  "activity.frozen_tally_structure": ActivityFrozenTallyStructure
  "activity.funder": ActivityFunder
  "activity.participation": ActivityParticipation
  "activity.presence": ActivityPresence
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
  "activity.revision": ActivityRevision
  "activity.series": ActivitySeries
  "activity.slot": ActivitySlot
  "activity.tally": ActivityTally
  "activity.tally_structure": ActivityTallyStructure
  "activity.tally_who": ActivityTallyWho
  "directory.published_mandate": DirectoryPublishedMandate
  "directory.published_membership": DirectoryPublishedMembership
  "directory.published_own_person": DirectoryPublishedOwnPerson
  "directory.published_person": DirectoryPublishedPerson
  "directory.published_position": DirectoryPublishedPosition
  "directory.published_structure": DirectoryPublishedStructure
}
