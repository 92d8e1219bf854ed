import type { Column } from "#platform/design/index.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { formatList, formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { Level } from "../domain/levels.ts"
import type { ListedTerritory } from "../domain/territory.ts"
import type { TerritoryList } from "../domain/territory-lists.ts"
import { levelLabel } from "./level-label.ts"
import { territoryAddress } from "./territory-address.ts"

type TerritoryColumn = Column<ListedTerritory>

/** The columns of a list of territories, by what it lists; one that would say nothing is left out. */
export function territoryColumns(list: TerritoryList, rows: readonly ListedTerritory[], of: Level): TerritoryColumn[] {
  const isSaid: Partial<Record<string, boolean>> = {
    population: rows.some((row) => row.population !== null),
    communes: of !== "commune" || rows.some((row) => row.communes.length > 1),
  }
  return columnsOf(list).filter(({ key }) => isSaid[key] !== false)
}

function columnsOf(list: TerritoryList): TerritoryColumn[] {
  switch (list) {
    case "communes":
      return [name(), code(m.territory_column_insee()), postalCodes(), population()]
    case "departements":
      return [name(), code(m.territory_column_code()), population()]
    case "intercommunalites":
      return [name(), kind(), code(m.territory_fact_siren()), population()]
    case "quartiers-prioritaires-2024":
    case "quartiers-prioritaires-2014":
      return [name(), code(m.territory_column_code()), communes(), population()]
    case "quartiers":
      return [name(), code(m.territory_column_code()), communes()]
    case "contrats-de-ville":
      return [name(), code(m.territory_column_code()), period(), qpvPopulation()]
    case "anciennes-communes":
      return [name(), kind(), code(m.territory_column_insee()), until()]
  }
}

function name(): TerritoryColumn {
  return {
    key: "name",
    label: m.territory_column_name(),
    rowHeader: true,
    cell: (row) => <a href={territoryAddress(row)}>{row.name}</a>,
  }
}

function code(label: string): TerritoryColumn {
  return { key: "code", label, cell: (row) => row.code }
}

function kind(): TerritoryColumn {
  return { key: "kind", label: m.territory_column_kind(), cell: levelLabel }
}

function postalCodes(): TerritoryColumn {
  return { key: "postal", label: m.territory_column_postal(), cell: (row) => shortened(row.postal_codes) }
}

function communes(): TerritoryColumn {
  return { key: "communes", label: m.territory_column_communes(), cell: (row) => formatList(row.communes, getLocale()) }
}

function period(): TerritoryColumn {
  return {
    key: "period",
    label: m.territory_column_period(),
    cell: ({ first_year, last_year }) => `${first_year}–${last_year}`,
  }
}

function until(): TerritoryColumn {
  return {
    key: "until",
    label: m.territory_column_until(),
    date: true,
    cell: ({ valid_to }) => (valid_to === null ? "" : formatDate(valid_to, getLocale())),
  }
}

function population(): TerritoryColumn {
  return figures("population", m.territory_column_population(), (row) => row.population)
}

function qpvPopulation(): TerritoryColumn {
  return figures("qpv-population", m.territory_column_qpv_population(), (row) => row.qpv_population)
}

function figures(key: string, label: string, value: (row: ListedTerritory) => number | null): TerritoryColumn {
  return {
    key,
    label,
    numeric: true,
    cell: (row) => {
      const figure = value(row)
      return figure === null ? "–" : formatNumber(figure, getLocale())
    },
  }
}

/** Paris has twenty-one postal codes: the first and the last say enough in a table. */
function shortened(codes: string[]): string {
  return codes.length > 3 ? `${codes[0]} … ${codes.at(-1)}` : codes.join(", ")
}
