// Made from db/migrations by `npm run types`: not edited by hand.
import type { Jsonb } from "#platform/db/jsonb.ts"
import type { ColumnType } from "kysely"

export type Generated<T> = T extends ColumnType<infer S, infer I, infer U>
  ? ColumnType<S, I | undefined, U>
  : ColumnType<T, T | undefined, T>

export type Timestamp = ColumnType<Date, Date | string, Date | string>

export interface TerritoryBoundary {
  east: number
  north: number
  origin: Generated<string>
  outline: Jsonb
  shape: Jsonb
  source: string
  south: number
  territory_id: string
  vintage: string
  west: number
}

export interface TerritoryCommuneChange {
  date: string
  from_code: string | null
  from_name: string | null
  from_status: string | null
  kind: number
  position: number
  to_code: string | null
  to_name: string | null
  to_status: string | null
}

export interface TerritoryContratArea {
  contrat_id: string
  territory_id: string
}

export interface TerritoryContratDeVille {
  first_year: number
  holder: string | null
  last_year: number
  lat: number | null
  lon: number | null
  perimeter_by: string | null
  perimeter_id: string | null
  qpv_population: number | null
  territory_id: string
}

export interface TerritoryImportRun {
  centre_id: string | null
  contents: string | null
  created: Generated<number>
  created_at: Generated<Timestamp>
  file_bytes: number
  file_id: string
  file_name: string
  first_year: number | null
  id: Generated<string>
  last_year: number | null
  problem: string | null
  problem_detail: Generated<string>
  refused: Generated<number>
  report: Generated<Jsonb>
  source: string
  state: Generated<string>
  unchanged: Generated<number>
  updated: Generated<number>
  updated_at: Generated<Timestamp>
  vintage: Generated<string>
}

export interface TerritoryMembership {
  commune_id: string
  group_id: string
  valid_from: string
  valid_to: string | null
}

export interface TerritoryNeighbourhood {
  centre_id: string
  commune_id: string | null
  territory_id: string
}

export interface TerritoryQpv {
  code_origin: string | null
  generation: number
  territory_id: string
}

export interface TerritoryQpvCommune {
  commune_id: string
  qpv_id: string
}

export interface TerritoryQpvPassage {
  newer_id: string
  older_id: string
}

export interface TerritorySuccession {
  former_id: string
  successor_id: string
}

export interface TerritoryTerritory {
  arrondissement_id: string | null
  code: string
  departement_id: string | null
  end_kind: number | null
  id: string
  kind: string | null
  level: string
  name: string
  origin: Generated<string>
  population: number | null
  postal_codes: Generated<string[]>
  region_id: string | null
  search_name: string
  search_text: string
  search_words: Generated<string>
  seat_code: string | null
  siren: string | null
  status: Generated<string>
  valid_from: string | null
  valid_to: string | null
  whole_id: string | null
}

export interface DB {
  "territory.boundary": TerritoryBoundary
  "territory.commune_change": TerritoryCommuneChange
  "territory.contrat_area": TerritoryContratArea
  "territory.contrat_de_ville": TerritoryContratDeVille
  "territory.import_run": TerritoryImportRun
  "territory.membership": TerritoryMembership
  "territory.neighbourhood": TerritoryNeighbourhood
  "territory.qpv": TerritoryQpv
  "territory.qpv_commune": TerritoryQpvCommune
  "territory.qpv_passage": TerritoryQpvPassage
  "territory.succession": TerritorySuccession
  "territory.territory": TerritoryTerritory
}
