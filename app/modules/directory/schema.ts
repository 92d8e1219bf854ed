// Made from db/migrations by `npm run types`: not edited by hand.
import type { Jsonb } from "#platform/db/jsonb.ts"
import type { ColumnType } from "kysely"

export type Generated<T> = T extends ColumnType<infer S, infer I, infer U>
  ? ColumnType<S, I | undefined, U>
  : ColumnType<T, T | undefined, T>

export type Timestamp = ColumnType<Date, Date | string, Date | string>

export interface DirectoryCard {
  can_be_written_to: boolean
  centre_id: string
  concept_ids: Generated<string[]>
  functions: Generated<string[]>
  id: Generated<string>
  name: string
  person_id: string
  place_ids: Generated<string[]>
  presentation: Generated<string>
  search_text: string
  territory_id: string | null
}

export interface DirectoryConsent {
  centre_id: string
  given_on: string
  id: Generated<string>
  means: string
  person_id: string
  withdrawn_on: string | null
  wording: string
}

export interface DirectoryImportMapping {
  centre_id: string
  headings_key: string
  kind: string
  mapping: Jsonb
}

export interface DirectoryImportRun {
  account_id: string | null
  cells: Jsonb
  centre_id: string
  created_at: Generated<Timestamp>
  done_at: Timestamp | null
  file_name: string
  headings: Jsonb
  id: Generated<string>
  kind: string
  mapping: Generated<Jsonb>
  report: Jsonb | null
  state: Generated<string>
}

export interface DirectoryInitiative {
  centre_id: string
  concept_ids: Generated<string[]>
  id: Generated<string>
  listed_on: string | null
  place_ids: Generated<string[]>
  search_text: string
  since_year: number | null
  structure_id: string | null
  summary: Generated<string>
  territory_id: string | null
  title: string
  updated_at: Generated<Timestamp>
  version: Generated<number>
  website: Generated<string>
}

export interface DirectoryMandate {
  centre_id: string
  college: Generated<string>
  from_on: string
  id: Generated<string>
  person_id: string | null
  role: string
  structure_id: string | null
  to_on: string | null
  version: Generated<number>
}

export interface DirectoryMembership {
  centre_id: string
  fee_cents: number | null
  joined_on: string | null
  structure_id: string
  year: number
}

export interface DirectoryPartnership {
  brings: string[]
  centre_id: string
  details: Generated<string>
  from_year: number
  id: Generated<string>
  structure_id: string
  subject: string
  to_year: number | null
  version: Generated<number>
}

export interface DirectoryPerson {
  account_id: string | null
  centre_id: string
  created_at: Generated<Timestamp>
  email: string | null
  erased_at: Timestamp | null
  family_name: string | null
  given_name: string | null
  id: Generated<string>
  merged_into: string | null
  mobile: string | null
  note: Generated<string>
  phone: string | null
  presentation: Generated<string>
  search_name: string
  territory_id: string | null
  updated_at: Generated<Timestamp>
  version: Generated<number>
}

export interface DirectoryPersonSkill {
  centre_id: string
  concept_id: string
  person_id: string
}

export interface DirectoryPosition {
  centre_id: string
  email: string | null
  from_on: string | null
  id: Generated<string>
  person_id: string
  phone: string | null
  structure_id: string
  title: Generated<string>
  to_on: string | null
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

export interface DirectoryStructure {
  city: Generated<string>
  closed_on: string | null
  created_at: Generated<Timestamp>
  email: string | null
  id: Generated<string>
  kind: string
  listed_on: string | null
  merged_into: string | null
  name: string
  phone: Generated<string>
  place_ids: Generated<string[]>
  postal_code: Generated<string>
  presentation: Generated<string>
  rna: string | null
  search_city: Generated<string>
  search_name: string
  short_name: Generated<string>
  siret: string | null
  street: Generated<string>
  territory_id: string | null
  updated_at: Generated<Timestamp>
  version: Generated<number>
  website: Generated<string>
}

export interface DirectoryStructureField {
  concept_id: string
  structure_id: string
}

export interface DB {
  "directory.card": DirectoryCard
  "directory.consent": DirectoryConsent
  "directory.import_mapping": DirectoryImportMapping
  "directory.import_run": DirectoryImportRun
  "directory.initiative": DirectoryInitiative
  "directory.mandate": DirectoryMandate
  "directory.membership": DirectoryMembership
  "directory.partnership": DirectoryPartnership
  "directory.person": DirectoryPerson
  "directory.person_skill": DirectoryPersonSkill
  "directory.position": DirectoryPosition
  "directory.published_mandate": DirectoryPublishedMandate
  "directory.published_membership": DirectoryPublishedMembership
  "directory.published_own_person": DirectoryPublishedOwnPerson
  "directory.published_person": DirectoryPublishedPerson
  "directory.published_position": DirectoryPublishedPosition
  "directory.published_structure": DirectoryPublishedStructure
  "directory.structure": DirectoryStructure
  "directory.structure_field": DirectoryStructureField
}
