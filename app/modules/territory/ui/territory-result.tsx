import { Result } from "#platform/design/index.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { TerritoryLine } from "../domain/territory.ts"
import { levelLabel } from "./level-label.ts"
import { territoryAddress } from "./territory-address.ts"

/** A territory among the results of a search. */
export function TerritoryResult({ territory }: { territory: TerritoryLine }) {
  return <Result title={territory.name} href={territoryAddress(territory)} meta={aboutLine(territory)} level={3} />
}

/** What, which code, where, how many people, in one line. */
function aboutLine(territory: TerritoryLine): string {
  const { level, code, departement, whole, population } = territory
  const facts = [
    levelLabel(territory),
    code,
    level === "departement" ? null : (whole ?? departement),
    population === null ? null : `${formatNumber(population, getLocale())} ${m.territory_fact_population_import()}`,
  ]
  return facts.filter((fact) => fact !== null && fact !== territory.name).join(" · ")
}
