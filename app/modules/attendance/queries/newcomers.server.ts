import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { attendance } from "../tables.server.ts"

export interface NewcomerRow {
  id: string
  givenName: string
  familyName: string
  structureName: string
  email: string | null
  personId: string | null
  structureId: string | null
  structureKind: string
  people: number
}

/** Those of these identifiers who came unannounced and do not stand in the ledger yet. */
export async function newcomersWith(tx: Tx, centreId: string, ids: readonly string[]): Promise<NewcomerRow[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<NewcomerRow>`
    select id, coalesce(given_name, '') as "givenName", coalesce(family_name, '') as "familyName",
      coalesce(structure_name, '') as "structureName", email, person_id as "personId", structure_id as "structureId",
      structure_kind as "structureKind", people
    from attendance.newcomer where centre_id = ${centreId} and id = any (${[...ids]}::uuid[]) and entered_at is null
    order by added_at, id`.execute(attendance(tx))
  return rows
}
