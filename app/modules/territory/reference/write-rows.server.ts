import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { territory } from "../tables.server.ts"
import type { BoundaryRow } from "./boundary-rows.ts"
import type { TerritoryRow } from "./territory-row.ts"

const batch = 4_000

/** Adds or brings up to date the territories of the shipped data; those an import has taken over are left alone. */
export async function writeTerritories(tx: Tx, rows: readonly TerritoryRow[]): Promise<void> {
  for (let from = 0; from < rows.length; from += batch) {
    await sql`
      insert into territory.territory as present
        (id, level, code, name, status, kind, region_id, departement_id, arrondissement_id, whole_id, seat_code, siren,
         postal_codes, population, valid_from, valid_to, end_kind, search_name, search_text)
      select id, level, code, name, status, kind, region_id, departement_id, arrondissement_id, whole_id, seat_code, siren,
         postal_codes, population, valid_from, valid_to, end_kind, search_name, search_text
      from json_populate_recordset(null::territory.territory, ${JSON.stringify(rows.slice(from, from + batch))}::json)
      on conflict (id) do update set
        name = excluded.name, status = excluded.status, kind = excluded.kind, region_id = excluded.region_id,
        departement_id = excluded.departement_id, arrondissement_id = excluded.arrondissement_id, whole_id = excluded.whole_id,
        seat_code = excluded.seat_code, siren = excluded.siren, postal_codes = excluded.postal_codes, population = excluded.population,
        valid_from = excluded.valid_from, valid_to = excluded.valid_to, end_kind = excluded.end_kind, search_name = excluded.search_name, search_text = excluded.search_text
      where present.origin = 'reference' and (present.name, present.status, present.kind, present.region_id, present.departement_id,
        present.arrondissement_id, present.whole_id, present.seat_code, present.siren, present.postal_codes, present.population,
        present.valid_from, present.valid_to, present.end_kind, present.search_name, present.search_text)
      is distinct from (excluded.name, excluded.status, excluded.kind, excluded.region_id, excluded.departement_id,
        excluded.arrondissement_id, excluded.whole_id, excluded.seat_code, excluded.siren, excluded.postal_codes, excluded.population,
        excluded.valid_from, excluded.valid_to, excluded.end_kind, excluded.search_name, excluded.search_text)`.execute(
      territory(tx),
    )
  }
}

/** Territories of the shipped data that a newer version no longer holds are former from its date on. */
export async function endMissingTerritories(tx: Tx, ids: readonly string[], vintage: string): Promise<void> {
  await sql`
    update territory.territory set status = 'former', valid_to = coalesce(valid_to, ${vintage}::date)
    where origin = 'reference' and status <> 'former' and id <> all (${ids}::text[])`.execute(territory(tx))
}

/** Makes the open memberships those of this version: what is gone ends on its date, what is new begins on it. */
export async function writeMemberships(
  tx: Tx,
  rows: readonly { commune_id: string; group_id: string }[],
  vintage: string,
): Promise<void> {
  const wanted = sql`json_to_recordset(${JSON.stringify(rows)}::json) as wanted (commune_id text, group_id text)`
  await sql`
    update territory.membership present set valid_to = ${vintage}::date
    where valid_to is null and valid_from < ${vintage}::date and not exists (
      select from ${wanted} where wanted.commune_id = present.commune_id and wanted.group_id = present.group_id)`.execute(
    territory(tx),
  )
  await sql`
    insert into territory.membership (commune_id, group_id, valid_from)
    select wanted.commune_id, wanted.group_id, ${vintage}::date from ${wanted}
    where not exists (
      select from territory.membership present
      where present.commune_id = wanted.commune_id and present.group_id = wanted.group_id and present.valid_to is null)
    on conflict do nothing`.execute(territory(tx))
}

/** Adds or brings up to date shipped outlines, a few at a time; an imported one is left alone. Answers how many there are. */
export async function writeBoundaries(tx: Tx, rows: Iterable<BoundaryRow>): Promise<number> {
  let [count, waiting]: [number, BoundaryRow[]] = [0, []]
  const flush = async () => {
    count += waiting.length
    const text = JSON.stringify(waiting)
    waiting = []
    await sql`
      insert into territory.boundary as present (territory_id, shape, outline, west, south, east, north, vintage, source)
      select territory_id, shape, outline, west, south, east, north, vintage, source
      from json_populate_recordset(null::territory.boundary, ${text}::json)
      where territory_id in (select id from territory.territory)
      on conflict (territory_id) do update set
        shape = excluded.shape, outline = excluded.outline, west = excluded.west, south = excluded.south, east = excluded.east,
        north = excluded.north, vintage = excluded.vintage, source = excluded.source
      where present.origin = 'reference'`.execute(territory(tx))
  }
  for (const row of rows) {
    waiting.push(row)
    if (waiting.length === 300) await flush()
  }
  await flush()
  return count
}
