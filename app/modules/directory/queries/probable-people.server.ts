import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { probablySamePerson, searchable } from "../domain/compare-names.ts"
import { directory } from "../tables.server.ts"

export interface ProbablePerson {
  id: string
  givenName: string
  familyName: string
  email: string | null
}

/** People of the centre who are probably this one: the same address, or both names within a typing mistake. */
export async function probablePeople(
  tx: Tx,
  centreId: string,
  wanted: { givenName: string; familyName: string; email: string | null },
  but?: string,
): Promise<ProbablePerson[]> {
  const name = searchable(`${wanted.familyName} ${wanted.givenName}`)
  const { rows } = await sql<ProbablePerson>`
    select id, coalesce(given_name, '') as "givenName", family_name as "familyName", email from directory.person
    where centre_id = ${centreId} and family_name is not null and id is distinct from ${but ?? null}::uuid
      and (lower(email) = ${wanted.email} or similarity(search_name, ${name}) > 0.3)
    order by lower(email) is distinct from ${wanted.email}, similarity(search_name, ${name}) desc, id limit 40`.execute(
    directory(tx),
  )
  const named = { givenName: wanted.givenName, familyName: wanted.familyName, email: wanted.email ?? "" }
  return rows.filter((row) => probablySamePerson({ ...row, email: row.email ?? "" }, named)).slice(0, 8)
}
