import type { ListedTerritory } from "../domain/territory.ts"
import { csvText } from "./csv-text.ts"

/** The columns of the file, in French because its readers are: name, then how a line fills it. */
const columns: Record<string, (row: ListedTerritory) => string | number | null> = {
  niveau: (row) => row.level,
  code: (row) => row.code,
  nom: (row) => row.name,
  statut: (row) => row.status,
  nature: (row) => row.kind,
  siren: (row) => row.siren,
  departement: (row) => row.departement,
  codes_postaux: (row) => row.postal_codes.join(" "),
  population: (row) => row.population,
  communes: (row) => row.communes.join(" | "),
  debut: (row) => row.first_year,
  fin: (row) => row.last_year ?? row.valid_to,
  population_qpv: (row) => row.qpv_population,
}

/** Territories as a CSV file, one line each. */
export function writeTerritoriesCsv(rows: readonly ListedTerritory[]): string {
  return csvText([Object.keys(columns), ...rows.map((row) => Object.values(columns).map((fill) => fill(row)))])
}
