import { nameWithoutKind, wordsOfKind } from "../domain/intercommunality-kind.ts"
import type { CsvRow } from "./shipped-files.server.ts"
import type { TerritoryRow } from "./territory-row.ts"
import { cell, idOf, territoryRow, wholeNumber } from "./territory-row.ts"

export type AreaFiles = {
  regions: CsvRow[]
  departements: CsvRow[]
  arrondissements: CsvRow[]
  epci: CsvRow[]
  ept: CsvRow[]
  communes: CsvRow[]
}

/** Everything above communes, parents before children; all their populations are those of their communes added up. */
export function areaRows(files: AreaFiles): TerritoryRow[] {
  const people = populations(files.communes)
  const departements = new Map(files.departements.map((row) => [row.code ?? "", row]))
  const regionOf = (departement: string | undefined) => regionId(departements.get(departement ?? ""))
  const members = {
    epci: Map.groupBy(files.communes, ({ epci }) => epci),
    ept: Map.groupBy(files.communes, ({ ept }) => ept),
  }
  return [
    ...files.regions.filter(({ zone }) => zone !== "com").map((row) => regionRow(row, files, people)),
    ...files.departements.map((row) => departementRow(row, people)),
    ...files.arrondissements.map((row) =>
      territoryRow(
        {
          level: "arrondissement",
          code: row.code ?? "",
          name: row.name ?? "",
          seat_code: cell(row.seat),
          departement_id: idOf("departement", row.departement),
          region_id: regionOf(row.departement),
        },
        ["arrondissement", row.departement],
      ),
    ),
    ...files.epci.map((row) => intercommunalityRow(row, members.epci.get(row.code) ?? [], departements)),
    ...files.ept.map((row) => intercommunalityRow(row, members.ept.get(row.code) ?? [], departements)),
  ]
}

function regionRow(row: CsvRow, { departements }: AreaFiles, people: ReadonlyMap<string, number>): TerritoryRow {
  const inside = departements.filter(({ region }) => region === row.code)
  const population = inside.reduce((sum, { code }) => sum + (people.get(code ?? "") ?? 0), 0)
  return territoryRow({
    level: "region",
    code: row.code ?? "",
    name: row.name ?? "",
    kind: cell(row.zone),
    seat_code: cell(row.seat),
    population,
  })
}

function departementRow(row: CsvRow, people: ReadonlyMap<string, number>): TerritoryRow {
  return territoryRow({
    level: "departement",
    code: row.code ?? "",
    name: row.name ?? "",
    kind: cell(row.zone),
    seat_code: cell(row.seat),
    region_id: regionId(row),
    population: people.get(row.code ?? "") ?? null,
  })
}

/** An overseas collectivity stands at the level of départements, in no région. */
function regionId(departement: CsvRow | undefined): string | null {
  return departement === undefined || departement.zone === "com" ? null : idOf("region", departement.region)
}

function intercommunalityRow(row: CsvRow, members: CsvRow[], departements: ReadonlyMap<string, CsvRow>): TerritoryRow {
  const kind = row.kind ?? ""
  const departement = departements.get(mostPeople(members) ?? "")
  return territoryRow(
    {
      level: kind === "EPT" ? "ept" : "epci",
      code: row.code ?? "",
      name: row.name ?? "",
      kind,
      siren: cell(row.code),
      population: sum(populations(members)),
      departement_id: idOf("departement", departement?.code),
      region_id: regionId(departement),
    },
    [kind, wordsOfKind(kind), departement?.code, departement?.name],
    nameWithoutKind(row.name ?? ""),
  )
}

/** The département where most people of an intercommunality live: some lie in several. */
function mostPeople(members: CsvRow[]): string | undefined {
  const people = populations(members)
  return [...people].sort(([, one], [, other]) => other - one)[0]?.[0]
}

function sum(people: ReadonlyMap<string, number>): number {
  return [...people.values()].reduce((total, count) => total + count, 0)
}

function populations(communes: CsvRow[]): Map<string, number> {
  const people = new Map<string, number>()
  for (const { status, departement = "", population } of communes)
    if (status === "current") people.set(departement, (people.get(departement) ?? 0) + (wholeNumber(population) ?? 0))
  return people
}
