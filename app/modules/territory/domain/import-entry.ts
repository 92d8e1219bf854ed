import type { MultiPolygon } from "./geometry.ts"

/** What a file says of one territory; null is "nothing said", which changes nothing. */
export type TerritoryEntry = {
  kind: "territory"
  line: number
  level: "qpv" | "neighbourhood" | "contrat-de-ville" | "commune" | "epci" | "departement" | "region"
  code: string
  name: string | null
  communeCodes: string[]
  communeNames: string[]
  population: number | null
  shape: MultiPolygon | null
  /** The file has a shape there, but none that can be drawn. */
  badShape: boolean
  contrat: ContratEntry | null
}

export type ContratEntry = {
  firstYear: number | null
  lastYear: number | null
  holder: string | null
  departements: string[]
  qpvPopulation: number | null
  lon: number | null
  lat: number | null
}

/** A neighbourhood of 2014 and one of 2024 that took over from it. */
export type PassageEntry = { kind: "passage"; line: number; older: string; newer: string }

/** A commune of a contract's perimeter. */
export type PerimeterEntry = { kind: "perimeter"; line: number; contrat: string; commune: string }

export type ImportEntry = TerritoryEntry | PassageEntry | PerimeterEntry

/** What a file holds as a whole: one level, or one kind of link. */
export type ImportContents = TerritoryEntry["level"] | "passage" | "perimeter"
