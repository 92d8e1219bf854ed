import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { parseQpvCode, qpvValidity } from "../domain/codes.ts"
import type { ImportPlan, PlannedTerritory } from "../domain/import-plan.ts"
import type { BoundaryRow } from "../reference/boundary-rows.ts"
import { territoryRow } from "../reference/territory-row.ts"
import { territory } from "../tables.server.ts"
import type { Links } from "./import-outcomes.server.ts"

/** Writes what a plan changes: territories, what hangs on them, outlines, links. */
export async function writePlan(tx: Tx, plan: ImportPlan, outlines: BoundaryRow[], links: Links): Promise<void> {
  const changing = plan.territories.filter(({ isNew, isChanged }) => isNew || isChanged)
  await writeTerritories(tx, changing)
  await writeQpv(
    tx,
    changing.filter(({ level }) => level === "qpv"),
  )
  await writeNeighbourhoods(
    tx,
    changing.filter(({ level }) => level === "neighbourhood"),
  )
  await writeContrats(tx, changing)
  await writeOutlines(tx, outlines)
  await sql`
    insert into territory.qpv_passage (older_id, newer_id)
    select older, newer from json_to_recordset(${JSON.stringify(links.passages)}::json) as said (older text, newer text)`.execute(
    territory(tx),
  )
  await sql`
    insert into territory.contrat_area (contrat_id, territory_id)
    select contrat, commune from json_to_recordset(${JSON.stringify(links.perimeters)}::json) as said (contrat text, commune text)`.execute(
    territory(tx),
  )
}

async function writeTerritories(tx: Tx, changing: PlannedTerritory[]): Promise<void> {
  const rows = changing.map((planned) => {
    const { level, code, name, population, departement, region, communes } = planned
    const qpv = level === "qpv" ? parseQpvCode(code) : null
    const facts = {
      level,
      code,
      name,
      population,
      departement_id: departement,
      region_id: region,
      ...(qpv === null ? {} : qpvValidity(qpv)),
    }
    return territoryRow(facts, [
      level === "contrat-de-ville" ? "contrat ville" : level,
      departement?.slice("departement:".length),
      ...(communes ?? []).map((one) => one.name),
    ])
  })
  await sql`
    insert into territory.territory as present
      (id, level, code, name, status, departement_id, region_id, postal_codes, population, valid_from, valid_to, origin, search_name, search_text)
    select id, level, code, name, status, departement_id, region_id, postal_codes, population, valid_from, valid_to, 'import', search_name, search_text
    from json_populate_recordset(null::territory.territory, ${JSON.stringify(rows)}::json)
    on conflict (id) do update set
      name = excluded.name, population = excluded.population, origin = 'import', search_name = excluded.search_name,
      search_text = excluded.search_text, departement_id = coalesce(excluded.departement_id, present.departement_id),
      region_id = coalesce(excluded.region_id, present.region_id)`.execute(territory(tx))
}

async function writeQpv(tx: Tx, changing: PlannedTerritory[]): Promise<void> {
  const rows = changing.map(({ id, code }) => {
    const parsed = parseQpvCode(code)
    return { territory_id: id, generation: parsed?.generation, code_origin: parsed?.origin ?? null }
  })
  await sql`
    insert into territory.qpv
    select * from json_populate_recordset(null::territory.qpv, ${JSON.stringify(rows)}::json) on conflict do nothing`.execute(
    territory(tx),
  )
  const placed = changing.filter(({ communes }) => communes !== null)
  const links = placed.flatMap(({ id, communes }) =>
    (communes ?? []).map((commune) => ({ qpv_id: id, commune_id: commune.id })),
  )
  await sql`delete from territory.qpv_commune where qpv_id = any (${placed.map(({ id }) => id)}::text[])`.execute(
    territory(tx),
  )
  await sql`
    insert into territory.qpv_commune
    select * from json_populate_recordset(null::territory.qpv_commune, ${JSON.stringify(links)}::json)`.execute(
    territory(tx),
  )
}

async function writeNeighbourhoods(tx: Tx, changing: PlannedTerritory[]): Promise<void> {
  const rows = changing.map(({ id, centreId, communes }) => ({
    territory_id: id,
    centre_id: centreId,
    commune_id: communes?.[0]?.id ?? null,
  }))
  await sql`
    insert into territory.neighbourhood as present
    select * from json_populate_recordset(null::territory.neighbourhood, ${JSON.stringify(rows)}::json)
    on conflict (territory_id) do update set commune_id = coalesce(excluded.commune_id, present.commune_id)`.execute(
    territory(tx),
  )
}

async function writeContrats(tx: Tx, changing: PlannedTerritory[]): Promise<void> {
  const rows = changing.flatMap(({ id, contrat }) =>
    contrat === null
      ? []
      : {
          territory_id: id,
          first_year: contrat.firstYear,
          last_year: contrat.lastYear,
          holder: contrat.holder,
          perimeter_id: contrat.perimeterId,
          perimeter_by: contrat.perimeterId === null ? null : "holder",
          qpv_population: contrat.qpvPopulation,
          lon: contrat.lon,
          lat: contrat.lat,
        },
  )
  await sql`
    insert into territory.contrat_de_ville as present
    select * from json_populate_recordset(null::territory.contrat_de_ville, ${JSON.stringify(rows)}::json)
    on conflict (territory_id) do update set
      first_year = excluded.first_year, last_year = excluded.last_year, holder = excluded.holder,
      perimeter_by = case when excluded.perimeter_id is not distinct from present.perimeter_id then present.perimeter_by else excluded.perimeter_by end,
      perimeter_id = excluded.perimeter_id, qpv_population = excluded.qpv_population, lon = excluded.lon, lat = excluded.lat`.execute(
    territory(tx),
  )
  const areas = changing.flatMap(({ id, departements }) =>
    departements.map((area) => ({ contrat_id: id, territory_id: area })),
  )
  await sql`
    insert into territory.contrat_area
    select * from json_populate_recordset(null::territory.contrat_area, ${JSON.stringify(areas)}::json) on conflict do nothing`.execute(
    territory(tx),
  )
}

async function writeOutlines(tx: Tx, rows: BoundaryRow[]): Promise<void> {
  await sql`
    insert into territory.boundary (territory_id, shape, outline, west, south, east, north, vintage, source, origin)
    select territory_id, shape, outline, west, south, east, north, vintage, source, 'import'
    from json_populate_recordset(null::territory.boundary, ${JSON.stringify(rows)}::json)
    on conflict (territory_id) do update set
      shape = excluded.shape, outline = excluded.outline, west = excluded.west, south = excluded.south, east = excluded.east,
      north = excluded.north, vintage = excluded.vintage, source = excluded.source, origin = 'import'`.execute(
    territory(tx),
  )
}
