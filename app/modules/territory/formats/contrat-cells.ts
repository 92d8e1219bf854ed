import { parseDepartementCode } from "../domain/codes.ts"
import type { ContratEntry } from "../domain/import-entry.ts"
import { isOverseas } from "../domain/overseas.ts"
import { contratColumns } from "./known-columns.ts"

/** What a line says of a contrat de ville beside its code and name. */
export function contratOf(cells: ReadonlyMap<string, string>): ContratEntry {
  const value = (columns: readonly string[]) =>
    columns.map((column) => cells.get(column)?.trim() ?? "").find((text) => text !== "") ?? ""
  const [first, last] = years(value(contratColumns.period))
  const departement = parseDepartementCode(value(contratColumns.departement))
  const place = onEarth(departement, degrees(value(contratColumns.lon), 180), degrees(value(contratColumns.lat), 90))
  return {
    firstYear: year(value(contratColumns.firstYear)) ?? first,
    lastYear: year(value(contratColumns.lastYear)) ?? last,
    holder: value(contratColumns.holder) || null,
    departements: departement === null ? [] : [departement],
    qpvPopulation: figure(value(contratColumns.qpvPopulation)),
    ...place,
  }
}

/** The two years of a period: "2024-2030", "2015–2023"; nulls when it is not one. */
export function years(period: string): [number | null, number | null] {
  const match = /^(\d{4})\s*[-–/]\s*(\d{4})$/.exec(period.trim())
  return match === null ? [null, null] : [year(match[1] ?? ""), year(match[2] ?? "")]
}

/** A year, alone or in front of a date. */
function year(text: string): number | null {
  const match = /^(19[9]\d|20\d\d)(?:-\d\d){0,2}$/.exec(text)
  return match === null ? null : Number(match[1])
}

/** Published points overseas may be those of a map's insets, drawn beside Brittany: they are no place. */
function onEarth(
  departement: string | null,
  lon: number | null,
  lat: number | null,
): { lon: number | null; lat: number | null } {
  const isFar = departement !== null && isOverseas({ level: "departement", code: departement })
  const isMoved = isFar && (lon ?? 0) > -20 && (lat ?? 0) > 35
  return isMoved || lon === null || lat === null ? { lon: null, lat: null } : { lon, lat }
}

function figure(text: string): number | null {
  const value = Math.round(Number(text.replaceAll(/\s/g, "").replace(",", ".")))
  return text === "" || !Number.isSafeInteger(value) || value < 0 ? null : value
}

function degrees(text: string, most: number): number | null {
  const value = Number(text.replace(",", "."))
  return text === "" || !(Math.abs(value) <= most) ? null : value
}
