import type { ContratEntry } from "./import-entry.ts"
import type { ImportOptions, Known, PlannedContrat } from "./import-plan.ts"
import { territoryId } from "./levels.ts"

/** A contract's code for a period: contracts after those of 2015–2023 may bear the same numbers, so the year tells them apart. */
export function contratCode(code: string, firstYear: number): string {
  return firstYear === 2015 ? code : `${code}-${firstYear}`
}

/** A contract as it will be, or null when neither the file nor the person says its period and it is not known. */
export function contratPlanned(
  code: string,
  entry: ContratEntry,
  known: Known,
  options: ImportOptions,
): PlannedContrat | null {
  const present = known.territories.get(territoryId("contrat-de-ville", code.trim().toUpperCase()))?.contrat ?? null
  const [firstYear, lastYear] = [
    entry.firstYear ?? options.period?.[0] ?? present?.firstYear,
    entry.lastYear ?? options.period?.[1] ?? present?.lastYear,
  ]
  if (firstYear === undefined || lastYear === undefined || lastYear < firstYear) return null
  const same =
    known.territories.get(territoryId("contrat-de-ville", contratCode(code.trim().toUpperCase(), firstYear)))
      ?.contrat ?? null
  const holder = entry.holder ?? same?.holder ?? null
  const signed = ["epci", "ept", "commune"].map((level) => `${level}:${holder}`).find((id) => known.territories.has(id))
  return {
    firstYear,
    lastYear,
    holder,
    perimeterId: signed ?? same?.perimeterId ?? null,
    qpvPopulation: entry.qpvPopulation ?? same?.qpvPopulation ?? null,
    lon: sameDegrees(entry.lon, same?.lon),
    lat: sameDegrees(entry.lat, same?.lat),
  }
}

/** Four decimals are ten metres: more would call a point changed that is not. */
function sameDegrees(said: number | null, present: number | null | undefined): number | null {
  return said === null ? (present ?? null) : Number(said.toFixed(4))
}
