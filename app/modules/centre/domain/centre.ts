import type { OpeningHours } from "./opening-hours.ts"

/** What a centre shows of itself. */
export interface CentreFace {
  name: string
  /** For lists and menus: "Passerelles Midi". */
  shortName: string
  presentation: string
  /** Codes of départements (COG): "09", "2A", "974". */
  coverage: string[]
  openingHours: OpeningHours
  streetAddress: string
  phone: string
  email: string
  website: string
  /** A name of the palette or #rrggbb (see accent.ts). */
  accent: string
  /** A name of the IANA time zone database. */
  timezone: string
}

export interface Centre extends CentreFace {
  id: string
  slug: string
  version: number
}

export interface CentreName {
  id: string
  slug: string
  name: string
  shortName: string
}

/** The parts of the face that differ, in the order of the form: what a second editor must be told. */
export function changedParts(one: CentreFace, other: CentreFace): (keyof CentreFace)[] {
  return faceParts.filter((part) => JSON.stringify(one[part]) !== JSON.stringify(other[part]))
}

export const faceParts = [
  "name",
  "shortName",
  "presentation",
  "coverage",
  "streetAddress",
  "phone",
  "email",
  "website",
  "accent",
  "timezone",
  "openingHours",
] as const satisfies readonly (keyof CentreFace)[]
