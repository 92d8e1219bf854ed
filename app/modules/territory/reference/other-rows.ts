import { parseQpvCode, qpvValidity } from "../domain/codes.ts"
import { territoryId } from "../domain/levels.ts"
import type { CsvRow } from "./shipped-files.server.ts"
import type { TerritoryRow } from "./territory-row.ts"
import { cell, idOf, territoryRow, wholeNumber } from "./territory-row.ts"

export type QpvRow = { territory_id: string; generation: number; code_origin: string | null }
export type QpvRows = { rows: TerritoryRow[]; qpv: QpvRow[]; communes: { qpv_id: string; commune_id: string }[] }

/** Priority neighbourhoods; the names of their communes help search. */
export function qpvRows(files: { qpv: CsvRow[]; communes: readonly TerritoryRow[] }): QpvRows {
  const communes = new Map(files.communes.map((commune) => [commune.code, commune]))
  const all: QpvRows = { rows: [], qpv: [], communes: [] }
  for (const { code = "", name = "", communes: codes = "" } of files.qpv) {
    const parsed = parseQpvCode(code)
    if (parsed === null) throw new Error(`${code} is not the code of a priority neighbourhood`)
    const inside = codes.split(" ").flatMap((commune) => communes.get(commune) ?? [])
    const id = territoryId("qpv", code)
    const facts = {
      level: "qpv",
      code,
      name,
      departement_id: idOf("departement", parsed.departement),
      region_id: inside[0]?.region_id ?? null,
      ...qpvValidity(parsed),
    } as const
    all.rows.push(territoryRow(facts, ["qpv", parsed.departement, ...inside.map((commune) => commune.name)]))
    all.qpv.push({ territory_id: id, generation: parsed.generation, code_origin: parsed.origin })
    all.communes.push(...inside.map((commune) => ({ qpv_id: id, commune_id: commune.id })))
  }
  return all
}

export type ContratRow = {
  territory_id: string
  first_year: number
  last_year: number
  holder: string | null
  perimeter_id: string | null
  perimeter_by: string | null
  qpv_population: number | null
  lon: number | null
  lat: number | null
}
export type ContratRows = {
  rows: TerritoryRow[]
  contrats: ContratRow[]
  areas: { contrat_id: string; territory_id: string }[]
}

/** Contrats de ville, each with the départements it lies in. */
export function contratRows(files: { contrats: CsvRow[]; areas: readonly TerritoryRow[] }): ContratRows {
  const regions = new Map(files.areas.map((area) => [area.id, area.region_id]))
  const all: ContratRows = { rows: [], contrats: [], areas: [] }
  for (const contrat of files.contrats) {
    const { code = "", name = "", period = "", departements = "" } = contrat
    const [first, last] = period.split("-").map(Number)
    const id = territoryId("contrat-de-ville", code)
    const areas = departements.split(" ").flatMap((departement) => idOf("departement", departement) ?? [])
    const departement = areas[0] ?? null
    const region = regions.get(departement ?? "") ?? null
    all.rows.push(
      territoryRow({ level: "contrat-de-ville", code, name, departement_id: departement, region_id: region }, [
        "contrat ville",
        period,
        departements,
      ]),
    )
    all.contrats.push({
      territory_id: id,
      first_year: first ?? 0,
      last_year: last ?? 0,
      holder: cell(contrat.holder),
      perimeter_id: cell(contrat.perimeter),
      perimeter_by: cell(contrat.perimeter_by),
      qpv_population: wholeNumber(contrat.qpv_population),
      lon: cell(contrat.lon) === null ? null : Number(contrat.lon),
      lat: cell(contrat.lat) === null ? null : Number(contrat.lat),
    })
    all.areas.push(...areas.map((area) => ({ contrat_id: id, territory_id: area })))
  }
  return all
}
