import type { StructureKind } from "./structure-kind.ts"

export interface Structure {
  id: string
  name: string
  shortName: string
  kind: StructureKind
  siret: string | null
  rna: string | null
  street: string
  postalCode: string
  city: string
  /** "commune:31555", or null when the town is not known among the territories. */
  territoryId: string | null
  /** Of the territory and those it lies in. */
  placeIds: string[]
  email: string | null
  phone: string
  website: string
  presentation: string
  /** Since when it agrees to stand in the public who's-who. */
  listedOn: string | null
  closedOn: string | null
  version: number
}

export interface StructureRow {
  id: string
  name: string
  short_name: string
  kind: string
  siret: string | null
  rna: string | null
  street: string
  postal_code: string
  city: string
  territory_id: string | null
  place_ids: string[]
  email: string | null
  phone: string
  website: string
  presentation: string
  listed_on: string | null
  closed_on: string | null
  version: number
}

export function structureOfRow(row: StructureRow): Structure {
  return {
    id: row.id,
    name: row.name,
    shortName: row.short_name,
    // The column takes no other.
    kind: row.kind as StructureKind,
    siret: row.siret,
    rna: row.rna,
    street: row.street,
    postalCode: row.postal_code,
    city: row.city,
    territoryId: row.territory_id,
    placeIds: row.place_ids,
    email: row.email,
    phone: row.phone,
    website: row.website,
    presentation: row.presentation,
    listedOn: row.listed_on,
    closedOn: row.closed_on,
    version: row.version,
  }
}

/** A structure as one line names it: "Régie de quartier (Toulouse)". */
export function structureLabel({ name, city }: { name: string; city: string }): string {
  return city === "" ? name : `${name} (${city})`
}
