import { readFileSync } from "node:fs"
import { join } from "node:path"
import { writeCsv } from "./csv.ts"

export type SourceCommune = {
  code: string
  nom: string
  type: "commune-actuelle" | "commune-deleguee" | "commune-associee" | "arrondissement-municipal"
  departement: string
  region: string
  arrondissement?: string
  siren?: string
  codesPostaux?: string[]
  population?: number
  chefLieu?: string
  commune?: string
}
type SourceArea = { code: string; nom: string; region?: string; departement?: string; chefLieu: string; zone?: string }
type SourceEpci = {
  code: string
  nom: string
  type: string
  modeFinancement: string
  membres: { code: string }[]
}

const statuses = {
  "commune-actuelle": "current",
  "commune-deleguee": "deleguee",
  "commune-associee": "associee",
  "arrondissement-municipal": "arrondissement",
} as const

export type Cog = {
  communes: SourceCommune[]
  epcis: Set<string>
  epciOf: Map<string, string>
  eptOf: Map<string, string>
}

/** Writes the levels of the code officiel géographique, one CSV each, from the JSON files of its npm package. */
export function writeCog(source: string, out: string): Cog {
  const read = <T>(name: string) => JSON.parse(readFileSync(join(source, `${name}.json`), "utf8")) as T[]
  const communes = read<SourceCommune>("communes")
  const epcis = read<SourceEpci>("epci")
  const epts = read<SourceEpci>("ept")
  const epciOf = membersOf(epcis)
  const eptOf = membersOf(epts)
  const area = ({ nom, chefLieu, ...rest }: SourceArea) => ({ ...rest, name: nom, seat: chefLieu })
  writeCsv(join(out, "regions.csv"), ["code", "name", "seat", "zone"], read<SourceArea>("regions").map(area))
  writeCsv(
    join(out, "departements.csv"),
    ["code", "name", "region", "seat", "zone"],
    read<SourceArea>("departements").map(area),
  )
  writeCsv(
    join(out, "arrondissements.csv"),
    ["code", "name", "departement", "seat"],
    read<SourceArea>("arrondissements").map(area),
  )
  writeCsv(join(out, "epci.csv"), ["code", "name", "kind", "funding"], epcis.map(intercommunality))
  writeCsv(join(out, "ept.csv"), ["code", "name", "kind"], epts.map(intercommunality))
  const columns = [
    "code",
    "name",
    "status",
    "whole",
    "departement",
    "arrondissement",
    "epci",
    "ept",
    "siren",
    "postal_codes",
    "population",
  ]
  writeCsv(
    join(out, "communes.csv"),
    columns,
    communes.map((commune) => communeRow(commune, epciOf, eptOf)),
  )
  return { communes, epcis: new Set(epcis.map(({ code }) => code)), epciOf, eptOf }
}

function communeRow(commune: SourceCommune, epciOf: Map<string, string>, eptOf: Map<string, string>) {
  const isWhole = commune.type === "commune-actuelle"
  return {
    code: commune.code,
    name: commune.nom,
    status: statuses[commune.type],
    whole: commune.chefLieu ?? commune.commune,
    departement: commune.departement,
    arrondissement: isWhole ? commune.arrondissement : null,
    epci: isWhole ? epciOf.get(commune.code) : null,
    ept: isWhole ? eptOf.get(commune.code) : null,
    siren: commune.siren,
    postal_codes: commune.codesPostaux?.join(" "),
    population: commune.population,
  }
}

/** Their populations are left out: they are of another year than those of communes, which add up to what is shown. */
function intercommunality({ code, nom, type, modeFinancement }: SourceEpci) {
  return { code, name: nom, kind: type, funding: modeFinancement }
}

function membersOf(epcis: SourceEpci[]): Map<string, string> {
  return new Map(epcis.flatMap((epci) => epci.membres.map((member) => [member.code, epci.code] as const)))
}
