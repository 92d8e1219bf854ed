import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { Level } from "../domain/levels.ts"
import { isCommuneStatus, isLevel } from "../domain/levels.ts"
import type { ListedPage, ListedTerritory } from "../domain/territory.ts"
import type { TerritoryList } from "../domain/territory-lists.ts"
import { territory } from "../tables.server.ts"
import { isInList } from "./within.server.ts"

/** One list of a territory's page, by population then name; `take` lines after `skip`, and how many there are in all. */
export async function listWithin(
  tx: Tx,
  place: { id: string; level: Level },
  list: TerritoryList,
  { take, skip = 0 }: { take: number; skip?: number },
): Promise<ListedPage> {
  const { rows } = await sql<Row>`
    with listed as materialized (
      select t.id, t.population, t.search_name, count(*) over () as count
      from territory.territory t where ${isInList(list, place)}
      order by t.population desc nulls last, t.search_name collate "C", t.id limit ${take} offset ${skip}
    )
    select t.id, t.level, t.code, t.name, t.status, t.kind, t.population, t.postal_codes, t.siren, t.valid_to,
      departement.name as departement, whole.name as whole, listed.count, cv.first_year, cv.last_year, cv.qpv_population,
      array(select c.name from territory.territory c where c.id in (
        select commune_id from territory.qpv_commune where qpv_id = t.id
        union select commune_id from territory.neighbourhood where territory_id = t.id) order by c.population desc nulls last) as communes
    from listed join territory.territory t using (id)
      left join territory.territory departement on departement.id = t.departement_id
      left join territory.territory whole on whole.id = t.whole_id
      left join territory.contrat_de_ville cv on cv.territory_id = t.id
    order by listed.population desc nulls last, listed.search_name collate "C", t.id`.execute(territory(tx))
  // Beyond the last line nothing says how many there are.
  if (rows.length === 0 && skip > 0) return { ...(await listWithin(tx, place, list, { take: 1 })), rows: [] }
  return { count: rows[0]?.count ?? 0, rows: rows.flatMap(known) }
}

type Row = Omit<ListedTerritory, "level" | "status"> & { level: string; status: string; count: number }

function known({ count: _, level, status, ...row }: Row): ListedTerritory[] {
  return isLevel(level) && isCommuneStatus(status) ? [{ ...row, level, status }] : []
}
