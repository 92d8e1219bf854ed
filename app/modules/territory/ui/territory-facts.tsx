import type { ReactNode } from "react"
import type { Definition } from "#platform/design/index.ts"
import { DefinitionList, InlineLinks } from "#platform/design/index.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { ContratParticulars, QpvParticulars } from "../domain/particulars.ts"
import type { TerritoryDetail, TerritoryName } from "../domain/territory.ts"
import { levelLabel } from "./level-label.ts"
import { territoryAddress } from "./territory-address.ts"

type Props = {
  territory: TerritoryDetail
  qpv: QpvParticulars | null
  contrat: ContratParticulars | null
  stacked: boolean
}

/** What one wants to know first of a territory: codes, people, what it lies in. */
export function TerritoryFacts({ territory, qpv, contrat, stacked }: Props) {
  const { level, code, siren, postal_codes, population, parents } = territory
  return (
    <DefinitionList
      stacked={stacked}
      items={[
        { term: level === "commune" ? m.territory_fact_insee() : m.territory_fact_code(), value: code },
        { term: m.territory_fact_siren(), value: siren === code ? null : siren },
        { term: m.territory_fact_postal(), value: postal_codes.join(", ") },
        {
          term: m.territory_fact_population(),
          value: population === null ? null : people(population, level === "qpv"),
        },
        ...parents.toReversed().map((parent) => ({
          term: parentLabel(parent.level),
          key: parent.id,
          value: <a href={territoryAddress(parent)}>{parent.name}</a>,
        })),
        ...(qpv === null ? [] : qpvFacts(territory, qpv)),
        ...(contrat === null ? [] : contratFacts(contrat)),
      ]}
    />
  )
}

function parentLabel(level: TerritoryName["level"]): string {
  return levelLabel({ level, status: "current", kind: null })
}

function qpvFacts(
  { valid_from, valid_to }: TerritoryDetail,
  { code_origin, older, newer }: QpvParticulars,
): Definition[] {
  return [
    { term: m.territory_fact_since(), value: valid_from === null ? null : formatDate(valid_from, getLocale()) },
    { term: m.territory_fact_until(), value: valid_to === null ? null : formatDate(valid_to, getLocale()) },
    { term: m.territory_fact_origin(), value: code_origin === null ? null : origins[code_origin]() },
    {
      term: m.territory_fact_passage_older(),
      value: older.length === 0 ? null : links(m.territory_fact_passage_older(), older),
    },
    {
      term: m.territory_fact_passage_newer(),
      value: newer.length === 0 ? null : links(m.territory_fact_passage_newer(), newer),
    },
  ]
}

function contratFacts({
  first_year,
  last_year,
  holder,
  perimeter,
  perimeter_by,
  qpv_population,
}: ContratParticulars): Definition[] {
  return [
    { term: m.territory_fact_period(), value: `${first_year}–${last_year}` },
    { term: m.territory_fact_holder(), value: holder },
    { term: m.territory_fact_perimeter(), value: perimeter === null ? null : perimeterOf(perimeter, perimeter_by) },
    {
      term: m.territory_fact_qpv_population(),
      value: qpv_population === null ? null : formatNumber(qpv_population, getLocale()),
    },
  ]
}

const origins = {
  N: m.territory_origin_new,
  M: m.territory_origin_changed,
  I: m.territory_origin_same,
  C: m.territory_origin_mayotte,
}

function perimeterOf(perimeter: TerritoryName, by: ContratParticulars["perimeter_by"]): ReactNode {
  return (
    <>
      <a href={territoryAddress(perimeter)}>{perimeter.name}</a>
      {by === "place" ? ` (${m.territory_fact_perimeter_place()})` : null}
    </>
  )
}

function people(population: number, imported: boolean): string {
  const note = imported ? m.territory_fact_population_import() : m.territory_fact_population_note()
  return `${formatNumber(population, getLocale())} ${note}`
}

function links(label: string, territories: TerritoryName[]): ReactNode {
  return (
    <InlineLinks label={label} items={territories.map((one) => ({ label: one.name, href: territoryAddress(one) }))} />
  )
}
