// Made from db/migrations by `npm run types`: not edited by hand.
import type { Jsonb } from "#platform/db/jsonb.ts"
import type { ColumnType } from "kysely"

export type Generated<T> = T extends ColumnType<infer S, infer I, infer U>
  ? ColumnType<S, I | undefined, U>
  : ColumnType<T, T | undefined, T>

export type Timestamp = ColumnType<Date, Date | string, Date | string>

export interface VocabularyCollection {
  id: Generated<string>
  labels: Generated<Jsonb>
  name_en: string
  name_fr: string
  notations: Generated<Jsonb>
  notes: Generated<Jsonb>
  ordered: Generated<boolean>
  properties: Generated<Jsonb>
  scheme_ids: Generated<string[]>
  uri: string
}

export interface VocabularyCollectionMember {
  collection_id: string
  concept_id: string | null
  member_collection_id: string | null
  position: number
}

export interface VocabularyConcept {
  created_at: Generated<Timestamp>
  deprecated: Generated<boolean>
  id: Generated<string>
  merged_into: string | null
  name_en: string
  name_fr: string
  notations: Generated<Jsonb>
  properties: Generated<Jsonb>
  sort_en: string
  sort_fr: string
  source_fingerprint: string | null
  source_version: number | null
  updated_at: Generated<Timestamp>
  uri: string
  version: Generated<number>
}

export interface VocabularyConceptScheme {
  concept_id: string
  scheme_id: string
  top: Generated<boolean>
}

export interface VocabularyImportRun {
  created_at: Generated<Timestamp>
  file_bytes: number
  file_id: string
  file_name: string
  id: Generated<string>
  progress: Generated<number>
  replace_local: Generated<boolean>
  report: Jsonb | null
  state: Generated<string>
  total: Generated<number>
  updated_at: Generated<Timestamp>
}

export interface VocabularyLabel {
  concept_id: string
  kind: string
  lang: string
  search_key: string
  value: string
}

export interface VocabularyMatch {
  concept_id: string
  kind: string
  uri: string
}

export interface VocabularyNote {
  concept_id: string
  kind: string
  lang: string
  position: number
  value: string
}

export interface VocabularyRelation {
  from_id: string
  kind: string
  to_id: string
}

export interface VocabularyScheme {
  created_at: Generated<Timestamp>
  id: Generated<string>
  labels: Jsonb
  name_en: string
  name_fr: string
  notes: Generated<Jsonb>
  properties: Generated<Jsonb>
  slug: string
  updated_at: Generated<Timestamp>
  uri: string
  version: Generated<number>
}

export interface DB {
  "vocabulary.collection": VocabularyCollection
  "vocabulary.collection_member": VocabularyCollectionMember
  "vocabulary.concept": VocabularyConcept
  "vocabulary.concept_scheme": VocabularyConceptScheme
  "vocabulary.import_run": VocabularyImportRun
  "vocabulary.label": VocabularyLabel
  "vocabulary.match": VocabularyMatch
  "vocabulary.note": VocabularyNote
  "vocabulary.relation": VocabularyRelation
  "vocabulary.scheme": VocabularyScheme
}
