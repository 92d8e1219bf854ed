import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { Level } from "../domain/levels.ts"
import { isCode, isCommuneStatus, isLevel, territoryId } from "../domain/levels.ts"
import type { TerritoryDetail, TerritoryName } from "../domain/territory.ts"
import { territory } from "../tables.server.ts"

/** One territory with what it lies in, or null when the code is unknown. */
export async function findTerritory(tx: Tx, level: Level, code: string): Promise<TerritoryDetail | null> {
  // An address may hold anything, a NUL too, which no column can.
  if (!isCode(code)) return null
  const { rows } = await sql<Row>`
    select t.id, t.level, t.code, t.name, t.status, t.kind, t.population, t.postal_codes, t.siren, t.valid_from, t.valid_to, t.end_kind,
      departement.name as departement, whole.name as whole,
      exists (select from territory.boundary where territory_id = t.id) as has_boundary,
      (select coalesce(json_agg(json_build_object('id', p.id, 'level', p.level, 'code', p.code, 'name', p.name)
          order by array_position(array['region', 'departement', 'arrondissement', 'epci', 'ept', 'commune'], p.level)), '[]')
        from territory.territory p
        where p.id in (t.region_id, t.departement_id, t.arrondissement_id, t.whole_id)
          or p.id in (select group_id from territory.membership where commune_id in (t.id, t.whole_id) and valid_to is null)
      ) as parents
    from territory.territory t
      left join territory.territory departement on departement.id = t.departement_id
      left join territory.territory whole on whole.id = t.whole_id
    where t.id = ${territoryId(level, code)}`.execute(territory(tx))
  const [row] = rows
  if (row === undefined) return null
  return {
    ...row,
    level,
    status: isCommuneStatus(row.status) ? row.status : "current",
    parents: row.parents.filter(isKnown),
  }
}

type Row = Omit<TerritoryDetail, "level" | "status" | "parents"> & {
  status: string
  parents: (Omit<TerritoryName, "level"> & { level: string })[]
}

function isKnown(parent: Row["parents"][number]): parent is TerritoryName {
  return isLevel(parent.level)
}
