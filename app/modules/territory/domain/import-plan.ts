import type { MultiPolygon } from "./geometry.ts"
import type { TerritoryEntry } from "./import-entry.ts"
import type { LineProblem, RefusedLine } from "./import-problem.ts"

export type KnownTerritory = {
  id: string
  name: string
  population: number | null
  /** Identities of the communes of a neighbourhood. */
  communes: string[]
  /** The centre a neighbourhood belongs to. */
  centreId: string | null
  contrat: PlannedContrat | null
}
export type KnownCommune = {
  id: string
  code: string
  departement: string | null
  region: string | null
  name: string
  heirs: string[]
}

/** What the installation holds of everything a file names. */
export type Known = {
  territories: ReadonlyMap<string, KnownTerritory>
  communes: ReadonlyMap<string, KnownCommune>
  /** By identity of the département and normalised name: there may be several, and one of them gone. */
  communesByName: ReadonlyMap<string, KnownCommune[]>
  departements: ReadonlyMap<string, { id: string; region: string | null }>
}

/** What the person who brings the file says of it. */
export type ImportOptions = { centreId: string | null; period: readonly [number, number] | null }

export type PlannedContrat = {
  firstYear: number
  lastYear: number
  holder: string | null
  perimeterId: string | null
  qpvPopulation: number | null
  lon: number | null
  lat: number | null
}

export type PlannedTerritory = {
  id: string
  level: TerritoryEntry["level"]
  code: string
  name: string
  population: number | null
  /** Null leaves the communes there are. */
  communes: KnownCommune[] | null
  departement: string | null
  region: string | null
  departements: string[]
  contrat: PlannedContrat | null
  centreId: string | null
  isNew: boolean
  /** Something else than the outline differs from what is there. */
  isChanged: boolean
}

export type ImportPlan = {
  territories: PlannedTerritory[]
  /** Outlines by identity; those of communes that merged since come under the commune of today, several for one. */
  shapes: { id: string; shape: MultiPolygon }[]
  passages: { older: string; newer: string }[]
  perimeters: { contrat: string; commune: string }[]
  refused: RefusedLine[]
}

/** Adds refusals of one line to a plan. */
export function refuser(plan: ImportPlan, line: number, code: string) {
  return (problem: LineProblem, value = ""): void =>
    void plan.refused.push({ line, code: code.slice(0, 60), problem, value: value.slice(0, 120) })
}
