import type { CommuneStatus, Level } from "../domain/levels.ts"
import { territoryId } from "../domain/levels.ts"
import { searchFields } from "../domain/search-fields.ts"

/** A line of territory.territory, with the names of its columns. */
export type TerritoryRow = {
  id: string
  level: Level
  code: string
  name: string
  status: CommuneStatus
  kind: string | null
  region_id: string | null
  departement_id: string | null
  arrondissement_id: string | null
  whole_id: string | null
  seat_code: string | null
  siren: string | null
  postal_codes: string[]
  population: number | null
  valid_from: string | null
  valid_to: string | null
  end_kind: number | null
  search_name: string
  search_text: string
}

type Facts = Partial<Omit<TerritoryRow, "id" | "search_name" | "search_text">> & {
  level: Level
  code: string
  name: string
}

/** A row from what is known of a territory; `words` are others than its name that search should find. */
export function territoryRow(
  facts: Facts,
  words: readonly (string | null | undefined)[] = [],
  searchName = facts.name,
): TerritoryRow {
  return {
    status: "current",
    kind: null,
    region_id: null,
    departement_id: null,
    arrondissement_id: null,
    whole_id: null,
    seat_code: null,
    siren: null,
    postal_codes: [],
    population: null,
    valid_from: null,
    valid_to: null,
    end_kind: null,
    ...facts,
    id: territoryId(facts.level, facts.code),
    ...searchFields(searchName, [facts.name, facts.code, facts.siren, ...words]),
  }
}

/** A cell of a CSV, null when empty. */
export function cell(text: string | undefined): string | null {
  return text === undefined || text === "" ? null : text
}

/** A whole number of a CSV, null when empty. */
export function wholeNumber(text: string | undefined): number | null {
  return text === undefined || text === "" ? null : Number.parseInt(text, 10)
}

/** The identity a code stands for, null when there is no code. */
export function idOf(level: Level, code: string | undefined): string | null {
  return code === undefined || code === "" ? null : territoryId(level, code)
}
