import type { CommuneStatus, Level } from "./levels.ts"

/** A territory named, to link to. */
export type TerritoryName = { id: string; level: Level; code: string; name: string }

/** A territory as lists show it. */
export type TerritoryLine = {
  id: string
  level: Level
  code: string
  name: string
  status: CommuneStatus
  /** CC, CA, CU, METRO… for an intercommunality; metro, drom, com for régions and départements. */
  kind: string | null
  population: number | null
  postal_codes: string[]
  valid_to: string | null
  /** The name of its département. */
  departement: string | null
  /** The name of the commune it is a part of. */
  whole: string | null
}

export type TerritoryDetail = TerritoryLine & {
  siren: string | null
  valid_from: string | null
  end_kind: number | null
  has_boundary: boolean
  /** From the largest: région, département, arrondissement, EPCI, EPT, the commune of a part. */
  parents: TerritoryName[]
}

export type ListedTerritory = TerritoryLine & {
  siren: string | null
  /** For a neighbourhood: the communes it lies in. */
  communes: string[]
  /** For a contract. */
  first_year: number | null
  last_year: number | null
  qpv_population: number | null
}

export type ListedPage = { count: number; rows: ListedTerritory[] }

export type FoundLevel = { level: Level; count: number; territories: TerritoryLine[] }
export type TerritoriesFound = {
  /** The level with the best match first. */
  levels: FoundLevel[]
  /** True when nothing matched and these are the names that look most alike. */
  alike: boolean
}

export type RegionWithDepartements = TerritoryName & { departements: TerritoryName[] }
