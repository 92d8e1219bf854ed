import { communeStatuses } from "../domain/levels.ts"
import type { CommuneStatus, Level } from "../domain/levels.ts"

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

export function isCommuneStatus(text: string): text is CommuneStatus {
  return communeStatuses.some((status) => status === text)
}
