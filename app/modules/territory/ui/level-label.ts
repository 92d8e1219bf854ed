import { m } from "#platform/messages/index.ts"
import type { CommuneStatus, Level } from "../domain/levels.ts"

type Labelled = { level: Level; status: CommuneStatus; kind: string | null }

/** What a territory is, in a word: "Communauté d’agglomération", "Ancienne commune". */
export function levelLabel({ level, status, kind }: Labelled): string {
  switch (level) {
    case "region":
      return m.territory_level_region()
    case "departement":
      return kind === "com" ? m.territory_level_collectivity() : m.territory_level_departement()
    case "arrondissement":
      return m.territory_level_arrondissement()
    case "epci":
      return intercommunality(kind)
    case "ept":
      return m.territory_level_ept()
    case "commune":
      return communeLabel(status)
    case "qpv":
      return m.territory_level_qpv()
    case "neighbourhood":
      return m.territory_level_neighbourhood()
    case "contrat-de-ville":
      return m.territory_level_contrat()
  }
}

/** The name of a level, for a heading over several. */
export function levelsLabel(level: Level): string {
  const labels: Record<Level, () => string> = {
    region: m.territory_levels_region,
    departement: m.territory_levels_departement,
    arrondissement: m.territory_levels_arrondissement,
    epci: m.territory_levels_epci,
    ept: m.territory_levels_ept,
    commune: m.territory_levels_commune,
    qpv: m.territory_levels_qpv,
    neighbourhood: m.territory_levels_neighbourhood,
    "contrat-de-ville": m.territory_levels_contrat,
  }
  return labels[level]()
}

function intercommunality(kind: string | null): string {
  switch (kind) {
    case "CC":
      return m.territory_level_cc()
    case "CA":
      return m.territory_level_ca()
    case "CU":
      return m.territory_level_cu()
    case "METRO":
    case "MET69":
      return m.territory_level_metropole()
    default:
      return m.territory_level_epci()
  }
}

function communeLabel(status: CommuneStatus): string {
  const labels: Record<CommuneStatus, () => string> = {
    current: m.territory_level_commune,
    deleguee: m.territory_level_deleguee,
    associee: m.territory_level_associee,
    arrondissement: m.territory_level_municipal,
    former: m.territory_level_former,
  }
  return labels[status]()
}
