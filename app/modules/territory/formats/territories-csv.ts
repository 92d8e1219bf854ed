import type { ListedTerritory } from "../queries/list-within.server.ts"

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

/**
 * Territories as CSV (RFC 4180) with semicolons and a byte order mark, which French spreadsheets expect. A text that a
 * spreadsheet would run as a formula gets an apostrophe in front.
 */
export function writeTerritoriesCsv(rows: readonly ListedTerritory[]): string {
  const lines = rows.map((row) =>
    Object.values(columns)
      .map((fill) => cell(fill(row)))
      .join(";"),
  )
  return `\uFEFF${[Object.keys(columns).join(";"), ...lines].join("\r\n")}\r\n`
}

function cell(value: string | number | null): string {
  const text = typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value ?? "")
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
