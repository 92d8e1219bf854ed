import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { planned } from "#platform/db/index.server.ts"
import { territory } from "../tables.server.ts"

/** A territory as things that refer to it name it, with the identities of those it lies in: commune of a part, département, région. */
export interface PlacedTerritory {
  id: string
  name: string
  above: string[]
}

/** The territories of these identities (`commune:31555`) in one question, by identity; unknown ones are left out. */
export async function territoriesById(tx: Tx, ids: readonly string[]): Promise<Map<string, PlacedTerritory>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<PlacedTerritory>`
    ${planned}select id, name, array_remove(array[whole_id, departement_id, region_id], null) as above
    from territory.territory where id = any (${[...new Set(ids)]}::text[])`.execute(territory(tx))
  return new Map(rows.map((row) => [row.id, row]))
}
