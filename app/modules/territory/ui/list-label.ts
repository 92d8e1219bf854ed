import { m } from "#platform/messages/index.ts"
import type { TerritoryList } from "../domain/territory-lists.ts"

/** The heading of a list of territories. */
export function listLabel(list: TerritoryList): string {
  const labels: Record<TerritoryList, () => string> = {
    departements: m.territory_list_departements,
    intercommunalites: m.territory_list_epci,
    communes: m.territory_list_communes,
    "quartiers-prioritaires-2024": m.territory_list_qpv_2024,
    "quartiers-prioritaires-2014": m.territory_list_qpv_2014,
    quartiers: m.territory_list_neighbourhoods,
    "contrats-de-ville": m.territory_list_contrats,
    "anciennes-communes": m.territory_list_former,
  }
  return labels[list]()
}
