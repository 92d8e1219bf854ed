import { departementOfCommuneCode, parseQpvCode } from "./codes.ts"
import type { MultiPolygon } from "./geometry.ts"
import { boundingBoxOf } from "./geometry.ts"

type Coded = { level: string; code: string; departements?: readonly string[] }

/** Whether a territory lies far from Europe, by its code. Saint-Pierre-et-Miquelon is as far north as Brittany, and is left out. */
export function isOverseas({ level, code, departements = [] }: Coded): boolean {
  if (level === "region") return /^0[1-6]$/.test(code)
  const areas =
    level === "commune" ? [departementOfCommuneCode(code)] : level === "departement" ? [code] : [...departements]
  const qpv = level === "qpv" ? parseQpvCode(code)?.departement : undefined
  return [...areas, ...(qpv === undefined ? [] : [qpv])].some((area) => area.length > 2 && area !== "975")
}

/**
 * Whether the shape of an overseas territory lies near Europe: published maps move it to an inset beside Brittany, where its
 * coordinates are no place on Earth.
 */
export function isInset(territory: Coded, shape: MultiPolygon): boolean {
  const box = boundingBoxOf([shape])
  return box !== null && isOverseas(territory) && box[0] > -20 && box[1] > 35
}
