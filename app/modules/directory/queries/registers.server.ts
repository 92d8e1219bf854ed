import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { Contribution } from "../domain/mandate-role.ts"
import { directory } from "../tables.server.ts"

export interface Partnership {
  id: string
  version: number
  structureId: string
  structureName: string
  structureCity: string
  subject: string
  brings: Contribution[]
  details: string
  fromYear: number
  toYear: number | null
}

/** The register of partnerships of a centre, those that run first, then by structure. */
export async function listPartnerships(tx: Tx, centreId: string): Promise<Partnership[]> {
  const { rows } = await sql<Partnership>`
    select p.id, p.version, p.structure_id as "structureId", s.name as "structureName", s.city as "structureCity", p.subject, p.brings, p.details,
      p.from_year as "fromYear", p.to_year as "toYear"
    from directory.partnership p join directory.structure s on s.id = p.structure_id
    where p.centre_id = ${centreId}
    order by (p.to_year is not null and p.to_year < extract(year from current_date)), s.search_name, p.from_year desc, p.id`.execute(
    directory(tx),
  )
  return rows
}

export interface Initiative {
  id: string
  version: number
  structureId: string | null
  structureName: string
  structureCity: string
  title: string
  summary: string
  website: string
  territoryId: string | null
  conceptIds: string[]
  sinceYear: number | null
  listedOn: string | null
}

/** The remarkable initiatives of a centre, shown to the public or not, by title. */
export async function listInitiatives(tx: Tx, centreId: string): Promise<Initiative[]> {
  const { rows } = await sql<Initiative>`
    select i.id, i.version, i.structure_id as "structureId", coalesce(s.name, '') as "structureName", coalesce(s.city, '') as "structureCity", i.title, i.summary,
      i.website, i.territory_id as "territoryId", i.concept_ids as "conceptIds", i.since_year as "sinceYear", i.listed_on as "listedOn"
    from directory.initiative i left join directory.structure s on s.id = i.structure_id
    where i.centre_id = ${centreId} order by i.search_text, i.id`.execute(directory(tx))
  return rows
}
