import { join } from "node:path"
import type { MultiPolygon } from "../../app/modules/territory/domain/geometry.ts"
import { contains } from "../../app/modules/territory/domain/geometry.ts"
import type { Cog } from "./cog.ts"
import type { Row } from "./csv.ts"
import { readCsv, writeCsv } from "./csv.ts"

/**
 * Writes the contrats de ville of 2015–2023. The holder is the EPCI or commune that signed; where that EPCI is gone and the
 * outline of communes is known, the perimeter is the EPCI (or EPT) of today around the contract's point, `perimeter_by` place.
 * Points overseas are those of map insets, not of the Earth: they are left out.
 */
export function writeContrats(
  source: string,
  out: string,
  cog: Cog,
  communeShapes: ReadonlyMap<string, MultiPolygon>,
): void {
  const rows = [...Map.groupBy(readCsv(source), (row) => row.code_cv ?? "")].map(([code, parts]) => {
    const [first] = parts
    if (first === undefined) throw new Error(`${code} has no line`)
    const holder = first.siren_porteur ?? ""
    const signed = perimeterOf(holder, cog)
    const place = signed === null ? perimeterAround(first, cog, communeShapes) : null
    const departements = parts
      .map((part) => part.insee_dep || departementOf(holder, cog))
      .filter((area) => area !== null)
    const isOnEarth = !departements.some((area) => area.length > 2)
    return {
      code,
      name: (first.libelle ?? "").replace(/^\w+ - /, "").trim(),
      period: "2015-2023",
      departements: departements.join(" "),
      holder,
      perimeter: signed ?? place,
      perimeter_by: signed === null ? place && "place" : "holder",
      qpv_population: parts.reduce((sum, part) => sum + Math.round(Number(part.pop_qpv)), 0),
      lon: isOnEarth ? Number(first.lon).toFixed(4) : null,
      lat: isOnEarth ? Number(first.lat).toFixed(4) : null,
    }
  })
  const columns = [
    "code",
    "name",
    "period",
    "departements",
    "holder",
    "perimeter",
    "perimeter_by",
    "qpv_population",
    "lon",
    "lat",
  ]
  writeCsv(
    join(out, "contrats-de-ville.csv"),
    columns,
    rows.sort((one, other) => (one.code < other.code ? -1 : 1)),
  )
}

/** The territory whose code or SIREN holds the contract, when it exists today. */
function perimeterOf(holder: string, cog: Cog): string | null {
  if (cog.epcis.has(holder)) return `epci:${holder}`
  return cog.communes.some(({ code, type }) => type === "commune-actuelle" && code === holder)
    ? `commune:${holder}`
    : null
}

/** In Greater Paris the EPT took over from the EPCI of before. */
function perimeterAround(row: Row, cog: Cog, communeShapes: ReadonlyMap<string, MultiPolygon>): string | null {
  const point = [Number(row.lon), Number(row.lat)] as const
  const commune = [...communeShapes].find(([, shape]) => contains(shape, point))?.[0] ?? ""
  const [ept, epci] = [cog.eptOf.get(commune), cog.epciOf.get(commune)]
  if (ept !== undefined) return `ept:${ept}`
  return epci === undefined ? null : `epci:${epci}`
}

/** The lines of Corse have no département: it is that of the members of the EPCI that holds the contract. */
function departementOf(holder: string, cog: Cog): string | null {
  return (
    cog.communes.find(({ code, type }) => type === "commune-actuelle" && cog.epciOf.get(code) === holder)
      ?.departement ?? null
  )
}
