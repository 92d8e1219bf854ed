import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { RegionWithDepartements, TerritoryName } from "../domain/territory.ts"
import { territory } from "../tables.server.ts"

/** The régions with their départements, each by name; last, without a région, the overseas collectivities. */
export async function listRegions(
  tx: Tx,
): Promise<{ regions: RegionWithDepartements[]; collectivities: TerritoryName[] }> {
  const { rows } = await sql<TerritoryName & { region_id: string | null }>`
    select id, level, code, name, region_id from territory.territory
    where level in ('region', 'departement') and status = 'current' order by search_name collate "C"`.execute(
    territory(tx),
  )
  const departements = rows.filter(({ level }) => level === "departement")
  return {
    regions: rows
      .filter(({ level }) => level === "region")
      .map((region) => ({ ...region, departements: departements.filter(({ region_id }) => region_id === region.id) })),
    collectivities: departements.filter(({ region_id }) => region_id === null),
  }
}
