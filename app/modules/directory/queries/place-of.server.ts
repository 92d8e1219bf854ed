import { findTerritories, territoriesById } from "#modules/territory/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { searchable } from "../domain/compare-names.ts"

export interface Place {
  territory_id: string | null
  place_ids: string[]
}

/** The territory with those it lies in, as columns hold them; nowhere for an unknown or missing one. */
export async function placeOf(tx: Tx, territoryId: string | null): Promise<Place> {
  const found = territoryId === null ? undefined : (await territoriesById(tx, [territoryId])).get(territoryId)
  return found === undefined
    ? { territory_id: null, place_ids: [] }
    : { territory_id: found.id, place_ids: [found.id, ...found.above] }
}

// An import asks for the same towns again and again, within one transaction.
const placesOfTowns = new WeakMap<Tx, Map<string, Place>>()

/** The commune of a postal address: its name is the town's, and the postal code one of its own when there is one; nowhere when several fit. */
export async function placeOfTown(tx: Tx, postalCode: string, city: string): Promise<Place> {
  const known = placesOfTowns.get(tx) ?? new Map<string, Place>()
  placesOfTowns.set(tx, known)
  const key = `${postalCode} ${city}`
  const place = known.get(key) ?? (await lookUpTown(tx, postalCode, city))
  known.set(key, place)
  return place
}

async function lookUpTown(tx: Tx, postalCode: string, city: string): Promise<Place> {
  // "Toulouse Cedex 9" is Toulouse.
  const town = city.replace(/\s+cedex(\s+\d+)?\s*$/i, "")
  const cedex = town !== city
  if (searchable(town) === "") return await placeOf(tx, null)
  const communes = (await findTerritories(tx, town, 30)).filter(
    ({ level, status, name }) => level === "commune" && status === "current" && sameTown(name, town),
  )
  const withCode = communes.filter((commune) => commune.postal_codes.includes(postalCode))
  const sameDepartement = communes.filter((commune) => commune.code.startsWith(postalCode.slice(0, 2)))
  const fitting =
    withCode.length > 0 || postalCode === "" ? withCode : cedex || sameDepartement.length > 0 ? sameDepartement : []
  const chosen = fitting.length === 0 && postalCode === "" ? communes : fitting
  return await placeOf(tx, chosen.length === 1 ? (chosen[0]?.id ?? null) : null)
}

function sameTown(name: string, typed: string): boolean {
  const plain = (town: string) =>
    searchable(town)
      .replace(/^(?:le|la|les|l) /, "")
      .replaceAll(/\bst(e?)\b/g, "saint$1")
  return plain(name) === plain(typed)
}
