import type { TerritoryName } from "./territory.ts"

/** What happened to a code on one day: names and codes before and after, as INSEE lists them. */
export type HistoryLine = {
  date: string
  kind: number
  from: { code: string; name: string }[]
  to: { code: string; name: string }[]
}

export type QpvParticulars = {
  generation: number
  code_origin: "N" | "M" | "I" | "C" | null
  /** Of the other generation, where a passage table was loaded. */
  older: TerritoryName[]
  newer: TerritoryName[]
}

export type ContratParticulars = {
  first_year: number
  last_year: number
  holder: string | null
  perimeter: TerritoryName | null
  perimeter_by: "holder" | "place" | null
  qpv_population: number | null
}
