import type { RawBuilder } from "kysely"
import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { BoundingBox, MultiPolygon } from "../domain/geometry.ts"
import type { Level } from "../domain/levels.ts"
import { isLevel } from "../domain/levels.ts"
import { territory } from "../tables.server.ts"
import { communesIn } from "./within.server.ts"

export type Shape = {
  id: string
  level: Level
  code: string
  name: string
  shape: MultiPolygon
  box: BoundingBox
  vintage: string
  source: string
}

type Place = { id: string; level: Level }

/** The shapes that make the map of one list: fine, or `coarse` where there are many. */
export type ShapeList =
  | { kind: "one"; id: string }
  | { kind: "regions" }
  | { kind: "departements"; regionId: string }
  | { kind: "intercommunalities"; departementId: string }
  | { kind: "communes"; in: Place }
  | { kind: "communes-around"; box: BoundingBox }
  | { kind: "qpv"; in: Place; generation: 2014 | 2024 }
  | { kind: "quarters"; in: Place }

/** The outlines of a list, largest territories first so that the small ones are drawn above; those without any are left out. */
export async function listShapes(tx: Tx, list: ShapeList, detail: "fine" | "coarse"): Promise<Shape[]> {
  const column = sql.ref(detail === "fine" ? "b.shape" : "b.outline")
  const { rows } = await sql<Row>`
    select t.id, t.level, t.code, t.name, ${column} as shape, b.west, b.south, b.east, b.north, b.vintage, b.source
    from territory.boundary b join territory.territory t on t.id = b.territory_id
    where ${condition(list)} order by (b.east - b.west) * (b.north - b.south) desc, t.id`.execute(territory(tx))
  return rows.flatMap(({ level, west, south, east, north, ...row }) =>
    isLevel(level) ? [{ ...row, level, box: [west, south, east, north] as const }] : [],
  )
}

/** How many communes of a place have an outline: says how they can be drawn. */
export async function countCommuneShapes(tx: Tx, place: Place): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from territory.boundary where territory_id like 'commune:%' and territory_id in ${communesIn(place)}`.execute(
    territory(tx),
  )
  return rows[0]?.count ?? 0
}

type Row = Omit<Shape, "level" | "box"> & { level: string; west: number; south: number; east: number; north: number }

function condition(list: ShapeList): RawBuilder<unknown> {
  switch (list.kind) {
    case "one":
      return sql`t.id = ${list.id}`
    case "regions":
      return sql`t.level = 'region'`
    case "departements":
      return sql`t.level = 'departement' and t.region_id = ${list.regionId}`
    case "intercommunalities":
      return sql`t.level = 'epci' and t.departement_id = ${list.departementId}`
    case "communes":
      return sql`t.level = 'commune' and t.status = 'current' and t.id in ${communesIn(list.in)}`
    case "communes-around": {
      const [west, south, east, north] = list.box
      return sql`t.level = 'commune' and b.west < ${east} and b.east > ${west} and b.south < ${north} and b.north > ${south}`
    }
    case "qpv":
      return sql`t.id in (select qpv_id from territory.qpv_commune join territory.qpv on territory_id = qpv_id
        where generation = ${list.generation} and commune_id in ${communesIn(list.in)})`
    case "quarters":
      return sql`t.id in (select territory_id from territory.neighbourhood where commune_id in ${communesIn(list.in)})`
  }
}
