import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { CommuneChange } from "../domain/commune-history.ts"
import { territory } from "../tables.server.ts"
import type { ContratRows, QpvRows } from "./other-rows.ts"

/** Replaces the list of commune changes and what follows from it. */
export async function writeHistory(
  tx: Tx,
  changes: readonly CommuneChange[],
  successions: readonly object[],
): Promise<void> {
  const lines = changes.map((change, position) => ({
    position,
    date: change.date,
    kind: change.kind,
    from_status: change.fromStatus,
    from_code: change.fromCode || null,
    from_name: change.fromName || null,
    to_status: change.toStatus,
    to_code: change.toCode || null,
    to_name: change.toName || null,
  }))
  await sql`delete from territory.commune_change`.execute(territory(tx))
  await sql`
    insert into territory.commune_change
    select * from json_populate_recordset(null::territory.commune_change, ${JSON.stringify(lines)}::json)`.execute(
    territory(tx),
  )
  await sql`delete from territory.succession`.execute(territory(tx))
  await sql`
    insert into territory.succession
    select * from json_populate_recordset(null::territory.succession, ${JSON.stringify(successions)}::json)`.execute(
    territory(tx),
  )
}

/** Brings shipped priority neighbourhoods and their communes up to date. */
export async function writeQpv(tx: Tx, { qpv, communes }: QpvRows): Promise<void> {
  await sql`
    insert into territory.qpv
    select * from json_populate_recordset(null::territory.qpv, ${JSON.stringify(qpv)}::json)
    on conflict (territory_id) do update set generation = excluded.generation, code_origin = excluded.code_origin`.execute(
    territory(tx),
  )
  await sql`
    delete from territory.qpv_commune using territory.territory
    where territory.id = qpv_commune.qpv_id and territory.origin = 'reference'`.execute(territory(tx))
  await sql`
    insert into territory.qpv_commune
    select * from json_populate_recordset(null::territory.qpv_commune, ${JSON.stringify(communes)}::json)
    on conflict do nothing`.execute(territory(tx))
}

/** Brings shipped contrats de ville up to date; those an import has taken over are left alone. */
export async function writeContrats(tx: Tx, { contrats, areas }: ContratRows): Promise<void> {
  await sql`
    insert into territory.contrat_de_ville as present
    select shipped.* from json_populate_recordset(null::territory.contrat_de_ville, ${JSON.stringify(contrats)}::json) shipped
    on conflict (territory_id) do update set
      first_year = excluded.first_year, last_year = excluded.last_year, holder = excluded.holder, perimeter_id = excluded.perimeter_id,
      perimeter_by = excluded.perimeter_by, qpv_population = excluded.qpv_population, lon = excluded.lon, lat = excluded.lat
    where exists (select from territory.territory where territory.id = present.territory_id and territory.origin = 'reference')`.execute(
    territory(tx),
  )
  await sql`
    insert into territory.contrat_area
    select * from json_populate_recordset(null::territory.contrat_area, ${JSON.stringify(areas)}::json)
    on conflict do nothing`.execute(territory(tx))
}
